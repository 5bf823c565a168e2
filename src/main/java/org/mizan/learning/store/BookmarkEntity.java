package org.mizan.learning.store;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code bookmark}: the lesson that somebody opened last. */
@Entity
@Table(name = "bookmark")
class BookmarkEntity {

    @Id
    UUID person;

    String lesson;

    Instant opened;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<BookmarkEntity, UUID> {
    }
}
