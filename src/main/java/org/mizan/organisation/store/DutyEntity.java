package org.mizan.organisation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mizan.course.ContentHash;
import org.mizan.organisation.Duty;
import org.mizan.organisation.OrganisationId;
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
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code duty}. */
@Entity
@Table(name = "duty")
class DutyEntity {

    static final Ledger LEDGER = Ledger.of("duty", Topic.ASSIGNMENTS)
            .column("organisation", Word.ORGANISATION, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("assignment", Word.ASSIGNMENT, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("course", Word.COURSE, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("period", Word.PERIOD, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("opened", Word.ASKED_SINCE, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("due", Word.DUE_BY, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("grace_days", Word.GRACE, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("required", Word.REQUIRED, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("begun", Word.BEGAN, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("completed", Word.COMPLETED, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE)
            .column("completed_hash", Word.COMPLETED_VERSION, Purpose.STAFF, Audience.ORGANISATION, Until.LEAVING_OR_ERASURE);

    @EmbeddedId
    Key key;

    UUID organisation;

    LocalDate opened;

    @Nullable
    LocalDate due;

    @Column(name = "grace_days")
    int graceDays;

    boolean required;

    @Nullable
    Instant begun;

    @Nullable
    Instant completed;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "completed_hash", length = 64)
    @Nullable
    String completedHash;

    @Embeddable
    record Key(UUID assignment, UUID person, String course, int period) {
    }

    Duty record() {
        return new Duty(key.assignment(), new OrganisationId(organisation), new PersonId(key.person()), key.course(), key.period(), opened,
                Optional.ofNullable(due), graceDays, required, Optional.ofNullable(begun), completion(completed, completedHash));
    }

    private static Optional<Duty.Completed> completion(@Nullable Instant when, @Nullable String hash) {
        return when == null || hash == null ? Optional.empty() : Optional.of(new Duty.Completed(when, new ContentHash(hash)));
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<DutyEntity, Key> {

        List<DutyEntity> of(PersonId person) {
            return list("key.person = ?1 order by opened, key.assignment, key.course, key.period", person.value());
        }

        List<DutyEntity> open(PersonId person) {
            return list("key.person = ?1 and completed is null order by due nulls last, opened, key.assignment, key.course", person.value());
        }
    }
}
