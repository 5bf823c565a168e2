package org.mizan.learning.store;

import java.util.Map;
import java.util.stream.Collectors;

import org.mizan.account.ShownAttributes;
import org.mizan.delivery.Carrier;
import org.mizan.delivery.Message;
import org.mizan.delivery.Undelivered;
import org.mizan.learning.Completion;
import org.mizan.privacy.Accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells the account system which completions somebody shows: an attribute for each course. A message only says that something changed; what is told
 * is how things stand when it is delivered, so that two messages, or one that comes twice, do no harm.
 */
@ApplicationScoped
class CompletionCarrier implements Carrier {

    static final String KIND = "completions";
    static final String PREFIX = ShownAttributes.NAMES + "completed.";

    private final ShownCompletions completions;
    private final ShownAttributes attributes;

    @Inject
    CompletionCarrier(ShownCompletions completions, ShownAttributes attributes) {
        this.completions = completions;
        this.attributes = attributes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carry(Message message) throws Undelivered {
        Map<String, String> shown = completions.shown(message.person()).stream()
                .collect(Collectors.toMap(completion -> PREFIX + completion.course(), Completion::shown));
        try {
            attributes.keep(message.person(), PREFIX, shown);
        } catch (Accounts.Unreachable away) {
            throw new Undelivered("Keycloak did not take it: " + away.reason());
        } catch (ShownAttributes.Undeclared unknown) {
            throw new Undelivered("Keycloak's user profile does not declare " + unknown.names() + ": deploy/README.md says how");
        }
    }
}
