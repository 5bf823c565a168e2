package org.mizan.learning.store;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.delivery.store.Outbox;
import org.mizan.learning.Completion;
import org.mizan.learning.CourseCompleted;
import org.mizan.learning.Showing;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Completions that their learners show to other applications. The account system hears of every change through the outbox. */
@ApplicationScoped
@Transactional
public class ShownCompletions {

    private static final String SHOW = "insert into shown_completion (person, course, since) values (:person, :course, :now) on conflict do nothing";

    private final ShownCompletionEntity.Repository rows;
    private final EnrolmentEntity.Repository enrolments;
    private final Catalogue catalogue;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    ShownCompletions(ShownCompletionEntity.Repository rows, EnrolmentEntity.Repository enrolments, Catalogue catalogue, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * From now on other applications may read of it. A second time changes nothing.
     *
     * @return whether there is a completion to show
     */
    public boolean show(PersonId person, Course course) {
        Optional<Completion> completion = completion(person, course.id());
        completion.ifPresent(found -> {
            rows.getEntityManager().createNativeQuery(SHOW).setParameter("person", person.value()).setParameter("course", found.course())
                    .setParameter("now", clock.instant()).executeUpdate();
            tell(person, found);
        });
        return completion.isPresent();
    }

    /** From now on it is private again. */
    public void takeBack(PersonId person, Course course) {
        if (rows.deleteById(new ShownCompletionEntity.Key(person.value(), course.id()))) {
            outbox.write(person, CompletionCarrier.KIND, "");
        }
    }

    /** How a completion stands; empty if the course is not completed. */
    public Optional<Showing> of(PersonId person, Course course) {
        return completion(person, course.id()).map(found -> new Showing(found,
                rows.findByIdOptional(new ShownCompletionEntity.Key(person.value(), course.id())).map(row -> row.since),
                outbox.waits(person, CompletionCarrier.KIND), found.counts(clock.instant())));
    }

    /** What other applications may read about somebody just now. */
    List<Completion> shown(PersonId person) {
        return rows.of(person).stream().flatMap(row -> completion(person, row.key.course()).stream())
                .filter(completion -> completion.counts(clock.instant())).toList();
    }

    /** A course that is shown was completed again: its attribute is renewed. */
    void again(@Observes CourseCompleted completed) {
        if (rows.findByIdOptional(new ShownCompletionEntity.Key(completed.person().value(), completed.course())).isPresent()) {
            tell(completed.person(), new Completion(completed.course(), Optional.of(completed.hash()), completed.when(), valid(completed.course())));
        }
    }

    /** Now, and in the moment in which it ends to count. */
    private void tell(PersonId person, Completion completion) {
        outbox.write(person, CompletionCarrier.KIND, "");
        completion.until().ifPresent(end -> outbox.write(person, CompletionCarrier.KIND, "", end));
    }

    private Optional<Completion> completion(PersonId person, String course) {
        return enrolments.findByIdOptional(new EnrolmentEntity.Key(person.value(), course)).flatMap(row -> Optional.ofNullable(row.completed)
                .map(completed -> new Completion(course, Optional.ofNullable(row.completedHash).map(ContentHash::new), completed, valid(course))));
    }

    private Optional<Period> valid(String course) {
        return catalogue.course(course).flatMap(Course::certificate).flatMap(Course.CertificateRule::valid);
    }
}
