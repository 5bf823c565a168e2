package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.course.Activity;
import org.mizan.course.Assessment;
import org.mizan.course.ContentHash;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.quiz.Quiz;
import org.mizan.simulation.Simulation;

/** Reads {@code assessment.*.md}: one quiz from which an attempt draws, and simulations. */
final class AssessmentReader {

    private static final int ATTEMPTS = 3;
    private static final int MOST = 1000;
    /** The hash covers the files of all languages; whoever has read them all says it. */
    private static final ContentHash UNHASHED = new ContentHash("0".repeat(64));

    private final Context context;
    private final Outcomes outcomes;
    private final String course;
    private final List<Part> quizParts = new ArrayList<>();

    AssessmentReader(Workbench bench, TextFile file, Language language, Outcomes outcomes, String course) {
        this.context = new Context(bench, file, language);
        this.outcomes = outcomes;
        this.course = course;
    }

    /** @param assessment empty if it has no quiz that can be asked */
    record ReadAssessment(Context context, Optional<Assessment> assessment, List<ReadActivity> activities) {

        /** Outcomes that something tests. */
        Stream<String> tested() {
            Stream<String> simulations = assessment.stream().flatMap(pool -> pool.simulations().stream()).flatMap(one -> one.outcome().stream());
            Stream<String> questions = assessment.stream().flatMap(pool -> Stream.concat(pool.quiz().outcome().stream(),
                    pool.quiz().questions().stream().flatMap(question -> question.about().outcome().stream())));
            return Stream.concat(simulations, questions);
        }
    }

    ReadAssessment read() {
        FrontMatter front = FrontMatter.of(context.file(), true, context.findings());
        Fields fields = front.fields().orElseGet(() -> new Fields(new Yaml.Mapping(List.of(), false, context.file().at(1, 1)), new Findings()));
        fields.only("title", "shuffle", "confidence", "for", "pick", "attempts").require("title");
        ActivityReader activities = new ActivityReader(context, outcomes, course + "/assessment", true);
        List<Lesson.Block> blocks = Prose.read(context, front.body(context.file())).blocks(activities::read);
        context.checkFormer();
        List<ReadActivity> quizzes = activities.all().stream().filter(one -> one.kind().equals("quiz")).toList();
        quizzes.stream().limit(1).forEach(quiz -> quizParts.addAll(quiz.parts()));
        if (quizzes.size() != 1) {
            context.find(Rule.ASSESSMENT_QUIZ, quizzes.isEmpty() ? context.file().at(1, 1) : quizzes.get(1).place(), quizzes.size());
        }
        List<Simulation> simulations = blocks.stream().filter(Activity.Simulating.class::isInstance).map(Activity.Simulating.class::cast)
                .map(Activity.Simulating::simulation).toList();
        Optional<Quiz> quiz = blocks.stream().filter(Activity.Quizzing.class::isInstance).map(Activity.Quizzing.class::cast)
                .map(Activity.Quizzing::quiz).findFirst().map(written -> withOptions(written, fields));
        Optional<Assessment> assessment = quiz.map(pool -> assessment(fields, pool, simulations, introduction(blocks)));
        assessment.ifPresent(this::itemsWithoutOutcome);
        context.bench().knows(context);
        return new ReadAssessment(context, assessment, activities.all());
    }

    /** Options may stand in the front matter as well as behind the quiz. */
    private Quiz withOptions(Quiz quiz, Fields fields) {
        Optional<String> outcome = fields.scalar("for").filter(id -> outcomes.check(id.text(), id.place(), context)).map(Yaml.Scalar::text);
        return new Quiz(quiz.id(), quiz.shuffle() || fields.flag("shuffle"), quiz.confidence() || fields.flag("confidence"), quiz.outcome().or(() -> outcome),
                quiz.formerly(), quiz.questions());
    }

    private Assessment assessment(Fields fields, Quiz quiz, List<Simulation> simulations, Markup introduction) {
        int items = quiz.questions().size() + simulations.size();
        int pick = option("pick", fields).orElse(items);
        if (pick > items) {
            context.find(Rule.ASSESSMENT_PICK, place("pick", fields), pick, items);
        }
        return new Assessment(fields.text("title").orElse(course), Math.min(pick, items), option("attempts", fields).orElse(ATTEMPTS), introduction, quiz, simulations, UNHASHED);
    }

    private Optional<Integer> option(String name, Fields fields) {
        Optional<Part> written = written(name);
        return written.isPresent() ? written.flatMap(part -> number(name, part)) : fields.number(name, 1, MOST);
    }

    private Optional<Part> written(String name) {
        return quizParts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    private Optional<Integer> number(String name, Part part) {
        if (part.value().matches("[1-9][0-9]{0,2}")) {
            return Optional.of(Integer.valueOf(part.value()));
        }
        context.find(Rule.OPTION_INVALID, part.place(), part.value(), name);
        return Optional.empty();
    }

    private Place place(String name, Fields fields) {
        return written(name).map(Part::place).orElse(fields.place(name));
    }

    private static Markup introduction(List<Lesson.Block> blocks) {
        StringBuilder html = new StringBuilder();
        blocks.stream().filter(Lesson.Prose.class::isInstance).map(Lesson.Prose.class::cast).forEach(prose -> html.append(prose.html().html()));
        return new Markup(html.toString());
    }

    private void itemsWithoutOutcome(Assessment assessment) {
        boolean wholeQuiz = assessment.quiz().outcome().isPresent();
        assessment.quiz().questions().stream().filter(question -> !wholeQuiz && question.about().outcome().isEmpty())
                .forEach(question -> withoutOutcome(question.id()));
        assessment.simulations().stream().filter(simulation -> simulation.outcome().isEmpty()).forEach(simulation -> withoutOutcome(simulation.id()));
    }

    private void withoutOutcome(String id) {
        context.find(Rule.ITEM_WITHOUT_OUTCOME, context.ids().getOrDefault(id, context.file().at(1, 1)), id);
    }
}
