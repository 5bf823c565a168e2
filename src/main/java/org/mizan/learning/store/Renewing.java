package org.mizan.learning.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.learning.Completion;
import org.mizan.learning.Renewals;
import org.mizan.privacy.PersonId;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** When a course that was completed may be completed again. A course without an assessment never is: nothing would show that it was. */
@ApplicationScoped
class Renewing {

    private final List<Renewals> renewals;
    private final Clock clock;

    @Inject
    Renewing(@All List<Renewals> renewals, Clock clock) {
        this.renewals = renewals;
        this.clock = clock;
    }

    /** Since when a completion may be renewed; empty if it may not, as of now. */
    Optional<Instant> since(PersonId person, Course course, Instant completed) {
        if (course.assessment().isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        var completion = new Completion(course.id(), Optional.<ContentHash>empty(), completed, course.certificate().flatMap(Course.CertificateRule::valid));
        Stream<Instant> asked = renewals.stream().flatMap(each -> each.asked(person, course.id()).stream());
        return Stream.concat(completion.renewable().stream(), asked).map(since -> since.isBefore(completed) ? completed : since)
                .filter(since -> !since.isAfter(now)).min(Instant::compareTo);
    }
}
