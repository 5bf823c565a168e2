package org.mizan.organisation.store;

import java.time.LocalDate;
import java.util.UUID;

import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code digest}. */
@Entity
@Table(name = "digest")
class DigestEntity {

    static final Ledger LEDGER = Ledger.of("digest", Topic.REMINDERS)
            .column("organisation", Word.ORGANISATION, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("week", Word.DAY, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE);

    @EmbeddedId
    Key key;

    @Embeddable
    record Key(UUID organisation, UUID person) {
    }

    LocalDate week;
}
