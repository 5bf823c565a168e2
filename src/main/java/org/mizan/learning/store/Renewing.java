package org.mizan.learning.store;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.course.LessonId;
import org.mizan.learning.Completion;
import org.mizan.learning.Renewal;
import org.mizan.learning.Renewals;
import org.mizan.privacy.PersonId;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which completions may be renewed; works inside its callers' transactions. */
@ApplicationScoped
class Renewing {

    private final List<Renewals> renewals;
    private final LessonDoneEntity.Repository lessonsDone;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Clock clock;

    @Inject
    Renewing(@All List<Renewals> renewals, LessonDoneEntity.Repository lessonsDone, Catalogue catalogue, Naming naming, Clock clock) {
        this.renewals = renewals;
        this.lessonsDone = lessonsDone;
        this.catalogue = catalogue;
        this.naming = naming;
        this.clock = clock;
    }

    /** By course, of those that somebody completed; read in one statement and one of each who may ask, and in none if nothing is completed. */
    Map<String, Renewal> of(PersonId person, List<EnrolmentEntity> enrolled) {
        List<EnrolmentEntity> completed = enrolled.stream().filter(row -> row.completed != null).toList();
        if (completed.isEmpty()) {
            return Map.of();
        }
        Map<LessonId, Instant> done = done(person);
        Map<String, Instant> asked = asked(person);
        Map<String, Renewal> all = new LinkedHashMap<>();
        completed.forEach(row -> catalogue.course(row.key.course())
                .flatMap(course -> of(course, row.completed, done, Optional.ofNullable(asked.get(course.id()))))
                .ifPresent(renewal -> all.put(row.key.course(), renewal)));
        return all;
    }

    /** @param completed when it was completed last */
    Optional<Renewal> of(PersonId person, Course course, Instant completed) {
        return of(course, completed, done(person), Optional.ofNullable(asked(person).get(course.id())));
    }

    private Optional<Renewal> of(Course course, Instant completed, Map<LessonId, Instant> done, Optional<Instant> asked) {
        var completion = new Completion(course.id(), Optional.<ContentHash>empty(), completed, course.certificate().flatMap(Course.CertificateRule::valid));
        return Renewal.of(course, completion, done, asked, clock.instant());
    }

    /** Under present names; what was done under an old and a new one counts by the later. */
    private Map<LessonId, Instant> done(PersonId person) {
        Map<LessonId, Instant> done = new HashMap<>();
        lessonsDone.of(person).forEach(row -> done.merge(naming.renames().now(LessonId.of(row.key.lesson())), row.done,
                (one, other) -> one.isAfter(other) ? one : other));
        return done;
    }

    private Map<String, Instant> asked(PersonId person) {
        Map<String, Instant> asked = new HashMap<>();
        renewals.forEach(each -> each.asked(person).forEach((course, since) -> asked.merge(course, since, (one, other) -> one.isBefore(other) ? one : other)));
        return asked;
    }
}
