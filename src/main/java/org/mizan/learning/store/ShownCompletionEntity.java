package org.mizan.learning.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code shown_completion}. */
@Entity
@Table(name = "shown_completion")
class ShownCompletionEntity {

    static final Ledger LEDGER = Ledger.of("shown_completion", Topic.SHOWN)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.TAKEN_BACK_OR_ERASURE)
            .column("course", Word.COURSE, Purpose.SHOWING, Audience.APPLICATIONS, Until.TAKEN_BACK_OR_ERASURE)
            .column("since", Word.SHOWN_SINCE, Purpose.SHOWING, Audience.LEARNER, Until.TAKEN_BACK_OR_ERASURE);

    @EmbeddedId
    Key key;

    Instant since;

    @Embeddable
    record Key(UUID person, String course) {
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<ShownCompletionEntity, Key> {

        List<ShownCompletionEntity> of(PersonId person) {
            return list("key.person = ?1 order by since, key.course", person.value());
        }
    }
}
