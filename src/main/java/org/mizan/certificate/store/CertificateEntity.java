package org.mizan.certificate.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mizan.certificate.Certificate;
import org.mizan.certificate.Code;
import org.mizan.course.ContentHash;
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

/** A row of {@code certificate}. */
@Entity
@Table(name = "certificate")
class CertificateEntity {

    static final Ledger LEDGER = Ledger.of("certificate", Topic.CERTIFICATES)
            .column("person", Word.PSEUDONYM, Purpose.BELONGING, Audience.LEARNER, Until.ERASURE)
            .column("course", Word.COURSE, Purpose.PROVING, Audience.WHOEVER_HAS_THE_CODE, Until.ERASURE)
            .column("hash", Word.VERSION, Purpose.PROVING, Audience.WHOEVER_HAS_THE_CODE, Until.ERASURE)
            .column("code", Word.CODE, Purpose.PROVING, Audience.WHOEVER_HAS_THE_CODE, Until.ERASURE)
            .column("subject", Word.HOLDER, Purpose.PROVING, Audience.WHOEVER_HAS_THE_CODE, Until.ERASURE)
            .column("place", Word.PLACE, Purpose.PROVING, Audience.WHOEVER_HAS_THE_CODE, Until.ERASURE)
            .column("issued", Word.ISSUED, Purpose.PROVING, Audience.WHOEVER_HAS_THE_CODE, Until.ERASURE)
            .column("until", Word.VALID_UNTIL, Purpose.PROVING, Audience.WHOEVER_HAS_THE_CODE, Until.ERASURE);

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 16)
    String code;

    UUID person;

    String course;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String hash;

    UUID subject;

    int place;

    Instant issued;

    @Nullable
    Instant until;

    Certificate record(Optional<Instant> revoked) {
        return new Certificate(new Code(code), course, new ContentHash(hash), "urn:uuid:" + subject, place, issued, Optional.ofNullable(until), revoked);
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<CertificateEntity, String> {

        List<CertificateEntity> of(PersonId person) {
            return list("person = ?1 order by issued desc, course", person.value());
        }
    }
}
