package org.mizan.delivery.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code outbox}. */
@Entity
@Table(name = "outbox")
class MessageEntity {

    static final Ledger LEDGER = Ledger.of("outbox", Topic.OUTBOX)
            .column("id", Word.MESSAGE, Purpose.DELIVERING, Audience.NOBODY, Until.DELIVERED_OR_ERASURE)
            .column("number", Word.NUMBER, Purpose.DELIVERING, Audience.NOBODY, Until.DELIVERED_OR_ERASURE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.DELIVERED_OR_ERASURE)
            .column("kind", Word.KIND, Purpose.DELIVERING, Audience.LEARNER, Until.DELIVERED_OR_ERASURE)
            .column("payload", Word.PAYLOAD, Purpose.DELIVERING, Audience.LEARNER, Until.DELIVERED_OR_ERASURE)
            .column("turn", Word.NOT_BEFORE, Purpose.DELIVERING, Audience.LEARNER, Until.DELIVERED_OR_ERASURE)
            .column("due", Word.NEXT_TRY, Purpose.DELIVERING, Audience.LEARNER, Until.DELIVERED_OR_ERASURE)
            .column("tries", Word.TRIES, Purpose.DELIVERING, Audience.LEARNER, Until.DELIVERED_OR_ERASURE)
            .column("lease", Word.LEASE, Purpose.DELIVERING, Audience.NOBODY, Until.DELIVERED_OR_ERASURE)
            .column("leased_until", Word.LEASED_UNTIL, Purpose.DELIVERING, Audience.NOBODY, Until.DELIVERED_OR_ERASURE);

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long number;

    UUID person;

    String kind;

    String payload;

    Instant turn;

    Instant due;

    int tries;

    @Nullable
    UUID lease;

    @Column(name = "leased_until")
    @Nullable
    Instant leasedUntil;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<MessageEntity, UUID> {

        List<MessageEntity> of(PersonId person) {
            return list("person = ?1 order by turn, number", person.value());
        }
    }
}
