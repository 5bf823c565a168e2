package org.mizan.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.mizan.course.Assessment;
import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.learning.Assessed;
import org.mizan.learning.Examination;
import org.mizan.learning.Grade;
import org.mizan.learning.Item;
import org.mizan.learning.Paper;
import org.mizan.learning.Progress;
import org.mizan.learning.Studies;
import org.mizan.learning.store.Examinations;
import org.mizan.privacy.PersonId;

import io.quarkus.qute.TemplateInstance;

/** Puts the pages of an assessment together. What is right is in none of them before the attempt is in. */
@ApplicationScoped
class ExaminationViews {

    private final Catalogue catalogue;
    private final Examinations examinations;
    private final Studies studies;

    @Inject
    ExaminationViews(Catalogue catalogue, Examinations examinations, Studies studies) {
        this.catalogue = catalogue;
        this.examinations = examinations;
        this.studies = studies;
    }

    /** The page of the assessment as everybody sees it who is not signed in. */
    AssessmentView forEverybody(AssessmentPlace place) {
        return new AssessmentView(place, Optional.empty(), 0, 0, List.of(), 0, false, false);
    }

    /** @param closed the learner wanted to begin, but may not now */
    AssessmentView of(AssessmentPlace place, PersonId person, boolean closed) {
        Assessed assessed = examinations.assessed(person, place.course());
        Optional<Paper> running = assessed.running().flatMap(attempt -> paper(place, attempt));
        int answered = running.map(paper -> (int) stops(place, assessed.running().get(), paper).stream().filter(ExaminationView.Stop::answered).count())
                .orElse(0);
        Progress progress = Progress.of(place.course(), studies.done(person).keySet());
        List<AssessmentPlace.Taught> missed = assessed.passed() ? List.of()
                : assessed.last().flatMap(last -> grade(place, last)).map(grade -> place.taught(grade.missed())).orElse(List.of());
        return new AssessmentView(place, Optional.of(assessed), answered, running.map(paper -> paper.items().size()).orElse(0), missed,
                progress.total() - progress.done(), studies.renewals(person).containsKey(place.course().id()), closed);
    }

    /** What an attempt asks, in the words of the version in which it was begun; empty if that is not kept any more. */
    Optional<Paper> paper(AssessmentPlace place, Examination attempt) {
        Map<Language, Assessment> pool = catalogue.assessment(place.course().id(), attempt.hash());
        return pool.isEmpty() ? Optional.empty() : Optional.of(Paper.of(pool, place.language(), attempt.seed()));
    }

    private Optional<Grade> grade(AssessmentPlace place, Examination attempt) {
        return paper(place, attempt).map(paper -> Grade.of(paper, attempt.answers(), attempt.pass()));
    }

    /**
     * An item of a running attempt.
     *
     * @throws NotFoundException if there is none of that number
     */
    ExaminationView item(AssessmentPlace place, Examination attempt, int number) {
        Paper paper = paper(place, attempt).filter(one -> number >= 1 && number <= one.items().size()).orElseThrow(NotFoundException::new);
        return new ExaminationView(place, attempt, stops(place, attempt, paper), number, new Markup(fragment(place, attempt, paper, number)), false);
    }

    /** All items of a running attempt. */
    ExaminationView overview(AssessmentPlace place, Examination attempt) {
        Optional<Paper> paper = paper(place, attempt);
        return new ExaminationView(place, attempt, paper.map(one -> stops(place, attempt, one)).orElse(List.of()), 0, Markup.NONE, paper.isEmpty());
    }

    private static List<ExaminationView.Stop> stops(AssessmentPlace place, Examination attempt, Paper paper) {
        List<ExaminationView.Stop> stops = new ArrayList<>();
        for (Item item : paper.items()) {
            int number = stops.size() + 1;
            String name = item instanceof Item.Playing playing ? playing.simulation().title() : "";
            stops.add(new ExaminationView.Stop(number, place.item(attempt.number(), number), name, paper.isAnswered(item, attempt.answer(item.id()))));
        }
        return stops;
    }

    /** An item alone, in the language that it is written in. */
    String fragment(AssessmentPlace place, Examination attempt, Paper paper, int number) {
        Item item = paper.items().get(number - 1);
        int total = paper.items().size();
        ItemStage stage = new ItemStage(item, place.attempt(attempt.number()) + "/answers", number, total,
                number < total ? place.item(attempt.number(), number + 1) : place.attempt(attempt.number()));
        TemplateInstance fragment = item instanceof Item.Playing playing
                ? ExaminationPages.playing(paper.run(playing, attempt.answer(item.id())), stage)
                : ExaminationPages.asking(paper.sitting((Item.Asking) item, attempt.answer(item.id())), stage);
        return fragment.setLocale(paper.language().locale()).render();
    }

    /** An attempt that was handed in. */
    ReviewView review(AssessmentPlace place, PersonId person, Examination attempt) {
        Optional<Paper> paper = paper(place, attempt);
        Optional<Grade> grade = paper.map(one -> Grade.of(one, attempt.answers(), attempt.pass()));
        List<Markup> items = paper.map(one -> IntStream.range(0, one.items().size())
                .mapToObj(i -> new Markup(reviewed(one, attempt, grade.get().marks().get(i), i + 1))).toList()).orElse(List.of());
        List<AssessmentPlace.Taught> missed = attempt.passed() ? List.of() : grade.map(one -> place.taught(one.missed())).orElse(List.of());
        return new ReviewView(place, attempt, grade, items, paper.map(Paper::language).orElse(place.language()), missed,
                examinations.assessed(person, place.course()));
    }

    private static String reviewed(Paper paper, Examination attempt, Grade.Mark mark, int number) {
        Map<String, List<String>> kept = attempt.answer(mark.item().id());
        Reviewed reviewed = new Reviewed(mark, number, paper.items().size());
        TemplateInstance part;
        if (mark.item() instanceof Item.Playing playing) {
            part = ExaminationPages.played(paper.run(playing, kept), reviewed);
        } else {
            Item.Asking asking = (Item.Asking) mark.item();
            part = ExaminationPages.asked(mark.answered() ? paper.marked(asking, kept) : paper.sitting(asking, kept), reviewed);
        }
        return part.setLocale(paper.language().locale()).render();
    }
}
