package org.mizan.account.store;

import java.time.Instant;

import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code ended_session}. */
@Entity
@Table(name = "ended_session")
class EndedSessionEntity {

    static final Ledger LEDGER = Ledger.of("ended_session", Topic.SESSIONS)
            .column("id", Word.SESSION, Purpose.SAFETY, Audience.NOBODY, Until.SESSION_OVER)
            .column("ended", Word.ENDED, Purpose.SAFETY, Audience.NOBODY, Until.SESSION_OVER);

    @Id
    String id;

    Instant ended;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<EndedSessionEntity, String> {
    }
}
