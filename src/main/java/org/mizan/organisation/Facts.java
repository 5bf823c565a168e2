package org.mizan.organisation;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an organisation tells its own people about itself; lessons show it where they speak of "our contact".
 *
 * @param incidentContact       whom to tell when data was lost or sent astray: a telephone number, an address or a name, in the organisation's words
 * @param dataProtectionOfficer whom to ask about one's data
 * @param policy                where its own rules can be read
 * @param retentionMonths       after how many months it deletes what it was told about somebody who left
 */
public record Facts(Optional<String> incidentContact, Optional<String> dataProtectionOfficer, Optional<URI> policy, OptionalInt retentionMonths) {

    public static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
}
