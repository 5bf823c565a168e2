package org.mizan.organisation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mizan.organisation.Occasion;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Audience;
import org.mizan.privacy.Ledger.Purpose;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Until;
import org.mizan.privacy.Ledger.Word;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A row of {@code reminder}. */
@Entity
@Table(name = "reminder")
class ReminderEntity {

    static final Ledger LEDGER = Ledger.of("reminder", Topic.REMINDERS)
            .column("organisation", Word.ORGANISATION, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("assignment", Word.ASSIGNMENT, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("course", Word.COURSE, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("period", Word.PERIOD, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("occasion", Word.OCCASION, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("day", Word.DAY, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE)
            .column("mail", Word.MESSAGE, Purpose.WRITING_TO, Audience.NOBODY, Until.LEAVING_OR_ERASURE)
            .column("sent", Word.SENT, Purpose.WRITING_TO, Audience.LEARNER, Until.LEAVING_OR_ERASURE);

    @EmbeddedId
    Key key;

    UUID organisation;

    LocalDate day;

    @Nullable
    UUID mail;

    @Nullable
    Instant sent;

    @Embeddable
    record Key(UUID assignment, UUID person, String course, int period,
            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Occasion occasion) {
    }
}
