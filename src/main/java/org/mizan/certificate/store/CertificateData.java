package org.mizan.certificate.store;

import java.util.List;
import java.util.Optional;

import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Certificates as personal data. */
@ApplicationScoped
@Transactional
class CertificateData implements PersonalData {

    private final CertificateEntity.Repository rows;
    private final RevocationEntity.Repository revocations;

    @Inject
    CertificateData(CertificateEntity.Repository rows, RevocationEntity.Repository revocations) {
        this.rows = rows;
        this.revocations = revocations;
    }

    @Override
    public List<Ledger> describe() {
        return List.of(CertificateEntity.LEDGER, RevocationEntity.LEDGER);
    }

    @Override
    public List<Held> export(PersonId person) {
        return rows.of(person).stream().map(row -> Held.of(Topic.CERTIFICATES).with(Word.COURSE, row.course).with(Word.ISSUED, row.issued)
                .with(Word.VALID_UNTIL, Optional.ofNullable(row.until)).with(Word.CODE, row.record(Optional.empty()).code().toString())
                .with(Word.REVOKED, revocations.findByIdOptional(row.place).map(revocation -> revocation.revoked))
                .with(Word.HOLDER, row.subject.toString()).with(Word.PLACE, row.place).with(Word.VERSION, row.hash)).toList();
    }

    /** What was taken back stays so: it names nobody, and the badge may still be shown. */
    @Override
    public void erase(PersonId person) {
        rows.delete("person", person.value());
    }
}
