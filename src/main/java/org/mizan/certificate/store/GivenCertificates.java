package org.mizan.certificate.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.mizan.certificate.Certificate;
import org.mizan.certificate.Certificates;
import org.mizan.certificate.Code;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.learning.CourseCompleted;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The certificates that were given out. */
@ApplicationScoped
@Transactional
public class GivenCertificates implements Certificates {

    private static final String GIVE = """
            insert into certificate (code, person, course, hash, subject, place, issued, until)
            select :code, :person, :course, :hash, :subject, :place, :issued, cast(nullif(:until, '') as timestamptz)
            where not exists (select from certificate_revocation where place = :place)
            on conflict do nothing""";
    private static final String TAKE_BACK = """
            insert into certificate_revocation (place, revoked) values (:place, :now) on conflict do nothing""";
    private static final String GIVEN = """
            select (select count(*) from certificate) + (select count(*) from certificate_revocation)""";

    private final CertificateEntity.Repository rows;
    private final RevocationEntity.Repository revocations;
    private final EntityManager database;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    GivenCertificates(CertificateEntity.Repository rows, RevocationEntity.Repository revocations, EntityManager database, Catalogue catalogue, Clock clock) {
        this.rows = rows;
        this.revocations = revocations;
        this.database = database;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A course was completed: whoever passed an assessment gets a certificate, in the same transaction; a renewal brings another one. */
    void give(@Observes CourseCompleted completed) {
        catalogue.course(completed.course()).filter(course -> !course.assessment().isEmpty())
                .flatMap(Course::certificate).ifPresent(rule -> {
                    Instant issued = completed.when().truncatedTo(ChronoUnit.SECONDS);
                    give(completed, issued, rule.valid().map(valid -> issued.atOffset(ZoneOffset.UTC).plus(valid).toInstant()));
                });
    }

    private void give(CourseCompleted completed, Instant issued, Optional<Instant> until) {
        while (rows.count("person = ?1 and course = ?2 and hash = ?3 and issued = ?4", completed.person().value(), completed.course(),
                completed.hash().value(), issued) == 0) {
            // A place at random, so that neighbours in the list have nothing to do with one another. A list is never more than half full.
            int list = lists() - 1;
            int place = list * Certificate.placesOfAList() + ThreadLocalRandom.current().nextInt(Certificate.placesOfAList());
            database.createNativeQuery(GIVE).setParameter("code", Code.random().value()).setParameter("person", completed.person().value())
                    .setParameter("course", completed.course()).setParameter("hash", completed.hash().value()).setParameter("subject", UUID.randomUUID())
                    .setParameter("place", place).setParameter("issued", issued)
                    .setParameter("until", until.map(Instant::toString).orElse("")).executeUpdate();
        }
    }

    /** How many lists there are; at least one. */
    public int lists() {
        long given = ((Number) database.createNativeQuery(GIVEN).getSingleResult()).longValue();
        return (int) (given / (Certificate.placesOfAList() / 2)) + 1;
    }

    @Override
    public List<Certificate> of(PersonId person) {
        return rows.of(person).stream().map(this::record).toList();
    }

    /** Whosever it is. */
    public Optional<Certificate> find(Code code) {
        return rows.findByIdOptional(code.value()).map(this::record);
    }

    /** Only if it is this person's. */
    public Optional<Certificate> find(PersonId person, Code code) {
        return rows.findByIdOptional(code.value()).filter(row -> row.person.equals(person.value())).map(this::record);
    }

    /** Takes it back; a second time changes nothing. */
    public void revoke(Certificate certificate) {
        database.createNativeQuery(TAKE_BACK).setParameter("place", certificate.place()).setParameter("now", clock.instant()).executeUpdate();
    }

    /** Which places of a list are taken back, counted from 0. */
    public BitSet revoked(int list) {
        int first = (list - 1) * Certificate.placesOfAList();
        var revoked = new BitSet();
        revocations.list("place between ?1 and ?2", first, first + Certificate.placesOfAList() - 1).forEach(row -> revoked.set(row.place - first));
        return revoked;
    }

    private Certificate record(CertificateEntity row) {
        return row.record(revocations.findByIdOptional(row.place).map(revocation -> revocation.revoked));
    }
}
