package org.mizan.home.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.mizan.certificate.Certificate;
import org.mizan.certificate.Certificates;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;
import org.mizan.learning.Assessed;
import org.mizan.learning.NextStep;
import org.mizan.learning.Progress;
import org.mizan.learning.Renewal;
import org.mizan.learning.Studies;
import org.mizan.organisation.OwnDuties;
import org.mizan.practice.Practising;
import org.mizan.privacy.PersonId;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;

/** Puts my learning together: for the person who is signed in, or the one page that everybody else has. */
@RequestScoped
public class LearningViews {

    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final CurrentVisitor visitor;
    private final Studies studies;
    private final Certificates certificates;
    private final Practising practising;
    private final OwnDuties duties;
    private final Clock clock;

    @Inject
    LearningViews(Catalogue catalogue, CurrentLanguage language, CurrentVisitor visitor, Studies studies, Certificates certificates,
            Practising practising, OwnDuties duties, Clock clock) {
        this.catalogue = catalogue;
        this.language = language;
        this.visitor = visitor;
        this.studies = studies;
        this.certificates = certificates;
        this.practising = practising;
        this.duties = duties;
        this.clock = clock;
    }

    LearningView view() {
        return visitor.person().map(this::of).orElseGet(this::everybodys);
    }

    private LearningView of(PersonId person) {
        List<Course> courses = catalogue.courses();
        Set<LessonId> done = studies.done(person).keySet();
        Map<String, Assessed> standings = studies.assessed(person);
        List<Certificate> given = certificates.of(person);
        Instant now = clock.instant();
        Language spoken = language.get();
        Optional<NextStep> next = NextStep.of(courses, done, studies.lastOpened(person), spoken);
        List<CourseCard> cards = courses.stream().map(course -> new CourseCard(course, spoken, Optional.of(Progress.of(course, done)),
                Optional.ofNullable(standings.get(course.id())))).toList();
        return new LearningView(next.map(NextStep::lesson).map(this::onward), next.map(NextStep::begun).orElse(false),
                next.flatMap(NextStep::shorter).map(this::onward), List.of(),
                due(courses, duties.open(person), standings, studies.renewals(person), given, spoken, now),
                practising.due(person), cards,
                given.stream().map(certificate -> Award.of(certificate, catalogue, spoken, now)).toList(), shelves(person));
    }

    /** What an organisation asks for again is not asked once more because it changed. */
    private static List<Due> due(List<Course> courses, List<OwnDuties.OwnDuty> duties, Map<String, Assessed> standings, Map<String, Renewal> renewals,
            List<Certificate> given, Language spoken, Instant now) {
        List<Due> asked = Dues.asked(duties, courses, renewals, spoken);
        return Stream.concat(asked.stream(), Dues.of(courses, standings, renewals, given, spoken, now).stream()
                .filter(due -> !due.word().equals("changed") || asked.stream().noneMatch(other -> other.address().equals(due.address())))).toList();
    }

    private LearningView everybodys() {
        List<Course> courses = catalogue.courses();
        List<Onward> lessons = courses.stream().flatMap(course -> course.lessons().stream()).filter(lesson -> !lesson.unrecorded()).map(this::onward).toList();
        return new LearningView(lessons.stream().findFirst(), false, Optional.empty(), lessons, List.of(), Optional.empty(),
                courses.stream().map(course -> new CourseCard(course, language.get(), Optional.empty(), Optional.empty())).toList(), List.of(),
                LearningView.Shelves.EMPTY);
    }

    private LearningView.Shelves shelves(PersonId person) {
        Language spoken = language.get();
        return new LearningView.Shelves(
                studies.marked(person).stream().map(one -> Kept.of(one.lesson(), "", "", one.marked(), catalogue, spoken)).toList(),
                studies.notes(person).stream().map(one -> Kept.of(one.lesson(), "", one.text(), one.changed(), catalogue, spoken)).toList(),
                studies.reflections(person).stream().map(one -> Kept.of(one.lesson(), one.activity(), "", one.changed(), catalogue, spoken)).toList());
    }

    private Onward onward(Lesson lesson) {
        return new Onward(catalogue.course(lesson.id().course()).orElseThrow(), lesson, language.get());
    }
}
