package org.mizan.certificate.store;

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

/** A row of {@code certificate_revocation}. */
@Entity
@Table(name = "certificate_revocation")
class RevocationEntity {

    static final Ledger LEDGER = Ledger.of("certificate_revocation", Topic.CERTIFICATES)
            .column("place", Word.PLACE, Purpose.SAFETY, Audience.EVERYBODY, Until.BADGES_GONE)
            .column("revoked", Word.REVOKED, Purpose.SAFETY, Audience.WHOEVER_HAS_THE_CODE, Until.BADGES_GONE);

    @Id
    Integer place;

    Instant revoked;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<RevocationEntity, Integer> {
    }
}
