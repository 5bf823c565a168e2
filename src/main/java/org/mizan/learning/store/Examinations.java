package org.mizan.learning.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.mizan.course.Assessment;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.language.Language;
import org.mizan.learning.Admission;
import org.mizan.learning.Assessed;
import org.mizan.learning.CourseBegun;
import org.mizan.learning.Examination;
import org.mizan.learning.Grade;
import org.mizan.learning.Item;
import org.mizan.learning.Paper;
import org.mizan.learning.QuestionAnswered;
import org.mizan.learning.Renewal;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Attempts at the assessments of courses. Each act takes the lock of its row first, so that two tabs, a double press and a request sent again count
 * once; what a method returned is durable.
 */
@ApplicationScoped
@Transactional
public class Examinations {

    private static final String RENAME = "update examination set course = :course where person = :person and course in (:formerly)";
    private static final String OPEN = "update enrolment set attempts_opened = :now where person = :person and course = :course";
    private static final String BEGIN_ANEW = """
            update examination set hash = :hash, seed = :seed, pass = :pass, began = :now, answers = '{}'
            where person = :person and course = :course and number = :number""";
    private static final String BEGIN = """
            insert into examination (person, course, number, hash, seed, pass, began, answers)
            values (:person, :course, :number, :hash, :seed, :pass, :now, '{}')""";

    private final ExaminationEntity.Repository rows;
    private final EnrolmentEntity.Repository enrolments;
    private final EntityManager database;
    private final Catalogue catalogue;
    private final Finishing finishing;
    private final Renewing renewing;
    private final Event<QuestionAnswered> answers;
    private final Event<CourseBegun> renewed;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    @Inject
    Examinations(ExaminationEntity.Repository rows, EnrolmentEntity.Repository enrolments, EntityManager database, Catalogue catalogue,
            Finishing finishing, Renewing renewing, Event<QuestionAnswered> answers, Event<CourseBegun> renewed, Clock clock) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.database = database;
        this.catalogue = catalogue;
        this.finishing = finishing;
        this.renewing = renewing;
        this.answers = answers;
        this.renewed = renewed;
        this.clock = clock;
    }

    /** Somebody's attempts at a course's assessment, the first one first, also those kept under an old id of the course. */
    public List<Examination> of(PersonId person, Course course) {
        return rows.of(person, ids(course)).stream().map(ExaminationEntity::record).toList();
    }

    public Optional<Examination> find(PersonId person, Course course, int number) {
        return rows.findByIdOptional(new ExaminationEntity.Key(person.value(), course.id(), number)).map(ExaminationEntity::record)
                .or(() -> of(person, course).stream().filter(attempt -> attempt.number() == number).findFirst());
    }

    /** How somebody stands in the assessment of a course. */
    public Assessed assessed(PersonId person, Course course) {
        Optional<EnrolmentEntity> enrolment = enrolments.findByIdOptional(new EnrolmentEntity.Key(person.value(), course.id()));
        return assessed(course, of(person, course), enrolment, renewal(person, course, enrolment));
    }

    private Optional<Renewal> renewal(PersonId person, Course course, Optional<EnrolmentEntity> enrolment) {
        return enrolment.flatMap(row -> Optional.ofNullable(row.completed)).flatMap(when -> renewing.of(person, course, when));
    }

    /** How somebody stands in the assessments of all courses that have one, by course; read in two statements, and two more if one is completed. */
    public Map<String, Assessed> assessed(PersonId person) {
        List<ExaminationEntity> attempts = rows.of(person);
        List<EnrolmentEntity> enrolled = enrolments.of(person);
        Map<String, Renewal> renewals = renewing.of(person, enrolled);
        Map<String, Assessed> all = new LinkedHashMap<>();
        catalogue.courses().stream().filter(course -> !course.assessment().isEmpty()).forEach(course -> all.put(course.id(), assessed(course,
                attempts.stream().filter(row -> ids(course).contains(row.key.course())).map(ExaminationEntity::record).toList(),
                enrolled.stream().filter(row -> row.key.course().equals(course.id())).findFirst(), Optional.ofNullable(renewals.get(course.id())))));
        return all;
    }

    private Assessed assessed(Course course, List<Examination> attempts, Optional<EnrolmentEntity> enrolment, Optional<Renewal> renewal) {
        int limit = course.assessment().values().stream().mapToInt(Assessment::attempts).min().orElse(1);
        Optional<Instant> opened = Stream.concat(enrolment.flatMap(row -> Optional.ofNullable(row.attemptsOpened)).stream(),
                renewal.map(Renewal::since).stream()).max(Instant::compareTo);
        return new Assessed(Admission.of(attempts, limit, opened, clock.instant()), attempts);
    }

    /**
     * Begins an attempt in the version that is taught now, or finds the one that is running: however often and from however many tabs it is asked for,
     * there is one. One that was begun in a version of which nothing is left begins anew under its number.
     *
     * @return empty if none may be begun now, or if the course has no assessment
     */
    public Optional<Examination> begin(PersonId person, Course course) {
        Optional<Assessment> pool = course.assessment().values().stream().findFirst();
        if (pool.isEmpty()) {
            return Optional.empty();
        }
        finishing.enrol(person, course.id());
        Optional<EnrolmentEntity> enrolment = enrolments.findByIdOptional(new EnrolmentEntity.Key(person.value(), course.id()), LockModeType.PESSIMISTIC_WRITE);
        rename(person, course);
        List<Examination> attempts = of(person, course);
        Optional<Examination> running = attempts.stream().filter(Examination::running).findFirst();
        if (running.isPresent() && !pool(running.get()).isEmpty()) {
            return running;
        }
        if (running.isEmpty() && !assessed(course, attempts, enrolment, renewal(person, course, enrolment)).admission().open()) {
            return Optional.empty();
        }
        int number = running.map(Examination::number).orElse(attempts.size() + 1);
        var begun = new Examination(course.id(), number, pool.get().hash(), chance.nextLong(), course.pass(), clock.instant(), Map.of(), Optional.empty());
        database.createNativeQuery(running.isPresent() ? BEGIN_ANEW : BEGIN).setParameter("person", person.value())
                .setParameter("course", begun.course()).setParameter("number", number).setParameter("hash", begun.hash().value())
                .setParameter("seed", begun.seed()).setParameter("pass", begun.pass()).setParameter("now", begun.began()).executeUpdate();
        if (enrolment.filter(row -> row.completed != null).isPresent()) {
            renewed.fire(new CourseBegun(person, course.id(), begun.began()));
        }
        return Optional.of(begun);
    }

    /**
     * Keeps an answer.
     *
     * @param sent the fields that a page sent
     * @return the attempt with the answer, or as it was handed in before: then nothing was changed; empty if there is no such attempt or item
     */
    public Optional<Examination> answer(PersonId person, Course course, int number, String item, Map<String, List<String>> sent) {
        return change(person, course, number, (row, paper) -> answered(row, paper, item, sent));
    }

    /**
     * Hands an attempt in and marks it, once: whoever comes second finds it marked. A pass completes the course if all lessons are done.
     *
     * @return empty if there is no such attempt, or its version is not kept any more
     */
    public Optional<Examination> handIn(PersonId person, Course course, int number) {
        return change(person, course, number, (row, paper) -> {
            Map<String, Map<String, List<String>>> kept = Fields.readAll(row.answers);
            Grade grade = Grade.of(paper, kept, row.pass);
            // As the database keeps it, so that everybody is told the same moment.
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            row.handedIn = now;
            row.share = grade.share();
            row.passed = grade.passed();
            if (grade.passed()) {
                rows.flush();
                finishing.passed(person, course);
            }
            List<QuestionAnswered.Given> given = paper.given(kept);
            if (!given.isEmpty()) {
                answers.fire(new QuestionAnswered(person, course.id(), given, now));
            }
            return true;
        });
    }

    /** @param act not called once the attempt was handed in; false if it does not fit the attempt */
    private Optional<Examination> change(PersonId person, Course course, int number, BiFunction<ExaminationEntity, Paper, Boolean> act) {
        rename(person, course);
        Optional<ExaminationEntity> row = rows.locked(person, course.id(), number);
        if (row.isEmpty() || row.get().handedIn != null) {
            return row.map(ExaminationEntity::record);
        }
        return paper(row.get().record()).filter(paper -> act.apply(row.get(), paper)).map(paper -> row.get().record());
    }

    private static boolean answered(ExaminationEntity row, Paper paper, String id, Map<String, List<String>> sent) {
        Optional<Item> item = paper.item(id);
        item.ifPresent(one -> {
            Map<String, Map<String, List<String>>> answers = new HashMap<>(Fields.readAll(row.answers));
            answers.put(id, paper.answered(one, answers.getOrDefault(id, Map.of()), sent));
            row.answers = Fields.writeAll(answers);
        });
        return item.isPresent();
    }

    private Optional<Paper> paper(Examination attempt) {
        Map<Language, Assessment> pool = pool(attempt);
        return pool.isEmpty() ? Optional.empty() : Optional.of(Paper.of(pool, pool.keySet().iterator().next(), attempt.seed()));
    }

    private Map<Language, Assessment> pool(Examination attempt) {
        return catalogue.assessment(attempt.course(), attempt.hash());
    }

    /** Opens new attempts to somebody at once: for whoever looks after the learner. What was handed in stays as it is. */
    public void open(PersonId person, Course course) {
        finishing.enrol(person, course.id());
        database.createNativeQuery(OPEN).setParameter("now", clock.instant()).setParameter("person", person.value())
                .setParameter("course", course.id()).executeUpdate();
    }

    private void rename(PersonId person, Course course) {
        if (!course.formerly().isEmpty()) {
            database.createNativeQuery(RENAME).setParameter("course", course.id()).setParameter("person", person.value())
                    .setParameter("formerly", course.formerly()).executeUpdate();
        }
    }

    private static List<String> ids(Course course) {
        return Stream.concat(Stream.of(course.id()), course.formerly().stream()).toList();
    }
}
