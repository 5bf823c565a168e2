package org.mizan.learning.store;

import java.time.Instant;
import java.util.UUID;

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

/** A row of {@code bookmark}: the lesson that somebody opened last. */
@Entity
@Table(name = "bookmark")
class BookmarkEntity {

    static final Ledger LEDGER = Ledger.of("bookmark", Topic.BOOKMARK)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("lesson", Word.LESSON, Purpose.RESUMING, Audience.LEARNER, Until.ERASURE)
            .column("opened", Word.OPENED, Purpose.RESUMING, Audience.LEARNER, Until.ERASURE);

    @Id
    UUID person;

    String lesson;

    Instant opened;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<BookmarkEntity, UUID> {
    }
}
