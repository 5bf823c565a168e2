package org.mizan.privacy.store;

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

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code erasure}: that somebody was erased, and whom Keycloak still has to delete. */
@Entity
@Table(name = "erasure")
class ErasureEntity {

    static final Ledger LEDGER = Ledger.of("erasure", Topic.ERASURE)
            .column("tombstone", Word.TOMBSTONE, Purpose.SAFETY, Audience.NOBODY, Until.BACKUPS_GONE)
            .column("asked", Word.ASKED, Purpose.SAFETY, Audience.NOBODY, Until.BACKUPS_GONE)
            .column("subject", Word.PSEUDONYM, Purpose.SAFETY, Audience.NOBODY, Until.KEYCLOAK_DONE);

    @Id
    String tombstone;

    Instant asked;

    @Nullable
    UUID subject;

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<ErasureEntity, String> {

        List<ErasureEntity> pending() {
            return list("subject is not null order by asked");
        }
    }
}
