package org.mizan.learning.store;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.delivery.store.Outbox;
import org.mizan.learning.Completion;
import org.mizan.learning.Conditions;
import org.mizan.learning.Conditions.Condition;
import org.mizan.learning.CourseCompleted;
import org.mizan.learning.Showing;
import org.mizan.privacy.PersonId;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Completions that other applications may read of: because their learners show them, or because a course was made a condition. The account system hears of every
 * change through the outbox.
 */
@ApplicationScoped
@Transactional
public class ShownCompletions {

    private static final String SHOW = "insert into shown_completion (person, course, since) values (:person, :course, :now) on conflict do nothing";

    private final ShownCompletionEntity.Repository rows;
    private final EnrolmentEntity.Repository enrolments;
    private final Catalogue catalogue;
    private final List<Conditions> conditions;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    ShownCompletions(ShownCompletionEntity.Repository rows, EnrolmentEntity.Repository enrolments, Catalogue catalogue,
            @All List<Conditions> conditions, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.conditions = conditions;
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
                outbox.waits(person, CompletionCarrier.KIND), found.counts(clock.instant()), conditions(person, course.id())));
    }

    /** What others may read of these people's completion of a course may have changed: who has completed it is told of anew. */
    public void renew(Collection<PersonId> people, String course) {
        enrolments.list("key.course = ?1 and completed is not null and key.person in ?2", course, people.stream().map(PersonId::value).toList())
                .forEach(row -> tell(new PersonId(row.key.person()), completion(row)));
    }

    /** What other applications may read about somebody just now. */
    List<Completion> shown(PersonId person) {
        Set<String> courses = new LinkedHashSet<>(rows.of(person).stream().map(row -> row.key.course()).toList());
        conditions.forEach(each -> each.of(person).forEach(condition -> courses.add(condition.course())));
        return courses.stream().flatMap(course -> completion(person, course).stream()).filter(completion -> completion.counts(clock.instant())).toList();
    }

    /** A course of which others may read was completed again: its attribute is renewed. */
    void again(@Observes CourseCompleted completed) {
        if (rows.findByIdOptional(new ShownCompletionEntity.Key(completed.person().value(), completed.course())).isPresent()
                || !conditions(completed.person(), completed.course()).isEmpty()) {
            tell(completed.person(), new Completion(completed.course(), Optional.of(completed.hash()), completed.when(), valid(completed.course())));
        }
    }

    private List<Condition> conditions(PersonId person, String course) {
        return conditions.stream().flatMap(each -> each.of(person).stream()).filter(condition -> condition.course().equals(course)).toList();
    }

    /** Now, and in the moment in which it ends to count. */
    private void tell(PersonId person, Completion completion) {
        outbox.write(person, CompletionCarrier.KIND, "");
        completion.until().ifPresent(end -> outbox.write(person, CompletionCarrier.KIND, "", end));
    }

    private Optional<Completion> completion(PersonId person, String course) {
        return enrolments.findByIdOptional(new EnrolmentEntity.Key(person.value(), course)).filter(row -> row.completed != null).map(this::completion);
    }

    private Completion completion(EnrolmentEntity row) {
        Instant completed = row.completed;
        if (completed == null) {
            throw new IllegalStateException("it is not completed");
        }
        return new Completion(row.key.course(), Optional.ofNullable(row.completedHash).map(ContentHash::new), completed, valid(row.key.course()));
    }

    private Optional<Period> valid(String course) {
        return catalogue.course(course).flatMap(Course::certificate).flatMap(Course.CertificateRule::valid);
    }
}
