package org.mizan.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One question in one request of a {@link Sitting}: what was asked for, and how the question stands then. */
final class Turn {

    private final Quiz quiz;
    private final Question question;
    private final String seed;
    private final QuizFields given;
    private Optional<Sitting.Act> act = Optional.empty();
    private Optional<Answer> answer;
    private Optional<Answer> checked;
    private Optional<Confidence> sure;
    private Optional<Confidence> said;
    private int hints;
    private boolean missing;
    private boolean answeredNow;
    private List<Integer> order;

    /**
     * @param shown whether the form showed the question: only then it can be checked with all others
     * @param retry the learner wants to answer all that was missed anew
     */
    Turn(Quiz quiz, Question question, String seed, QuizFields given, boolean shown, boolean retry) {
        this.quiz = quiz;
        this.question = question;
        this.seed = seed;
        this.given = given;
        answer = given.answer(Sitting.ANSWER + id(), question);
        checked = given.answer(Sitting.CHECKED + id(), question);
        sure = confidence(Sitting.SURE);
        said = confidence(Sitting.SAID);
        hints = given.number(Sitting.HINTS + id(), hintsInAll()).orElse(0);
        if (asks("again") || retry && checked.filter(last -> !question.mark(last).right()).isPresent()) {
            act = about("again");
            answer = Optional.empty();
            sure = Optional.empty();
            hints = 0;
        }
        order = order();
        move("up", -1);
        move("down", 1);
        if (question instanceof Ordering) {
            answer = Optional.of(answer(order));
        }
        if (asks("hint")) {
            act = about("hint");
            hints = Math.min(hints + 1, hintsInAll());
        }
        if (shown && asks("check")) {
            act = about("check");
            check();
        }
    }

    private String id() {
        return question.id();
    }

    private Optional<Confidence> confidence(String field) {
        return quiz.confidence() ? given.number(field + id(), Confidence.values().length).flatMap(Confidence::of) : Optional.empty();
    }

    private int hintsInAll() {
        return question.about().hints().size();
    }

    private boolean asks(String kind) {
        return given.values(kind).stream().anyMatch(which -> which.equals(id()) || which.equals("all"));
    }

    private Optional<Sitting.Act> about(String kind) {
        return given.values(kind).contains(id()) ? Optional.of(new Sitting.Act(kind, Optional.of(id()), Optional.empty())) : act;
    }

    private List<Integer> order() {
        if (question instanceof Ordering ordering) {
            return answer.map(last -> last.values().stream().map(Integer::valueOf).toList()).orElseGet(
                    () -> Shuffle.of(ordering.items().size(), mixed -> !ordering.mark(answer(mixed)).right(), seed, id()));
        }
        if (question instanceof Matching matching) {
            return Shuffle.of(matching.pairs().size() + matching.distractors().size(), mixed -> !isWritten(mixed), seed, id());
        }
        int options = question instanceof Choice choice ? choice.options().size() : 0;
        return quiz.shuffle() ? Shuffle.of(options, seed, id()) : IntStream.range(0, options).boxed().toList();
    }

    private static Answer answer(List<Integer> positions) {
        return new Answer(positions.stream().map(String::valueOf).toList());
    }

    private static boolean isWritten(List<Integer> order) {
        return IntStream.range(0, order.size()).allMatch(i -> order.get(i) == i);
    }

    private void move(String kind, int by) {
        if (question instanceof Ordering) {
            given.number(kind + "." + id(), order.size() - 1).ifPresent(from -> {
                int to = Math.max(0, Math.min(order.size() - 1, from + by));
                List<Integer> moved = new ArrayList<>(order);
                Collections.swap(moved, from, to);
                order = moved;
                act = Optional.of(new Sitting.Act(kind, Optional.of(id()), Optional.of(to)));
            });
        }
    }

    /** What was said before the first marking of an answer stands: who has seen the marks is always sure. */
    private void check() {
        missing = answer.isEmpty();
        if (!missing && !answer.equals(checked)) {
            checked = answer;
            said = sure;
            answeredNow = true;
        }
    }

    Optional<Sitting.Act> act() {
        return act;
    }

    /** This request had an answer marked that was not marked before. */
    boolean answeredNow() {
        return answeredNow;
    }

    Optional<Integer> points() {
        return checked.flatMap(last -> said.map(sureness -> sureness.points(question.mark(last))));
    }

    Asked asked(int number) {
        Optional<Marking> last = checked.map(question::mark);
        boolean current = answer.isPresent() && answer.equals(checked);
        return new Asked(question, number, answer, current ? last : Optional.empty(), missing, last.map(Marking::share),
                question.about().hints().subList(0, hints), hints < hintsInAll(), current ? said : sure, order);
    }

    void remember(Map<String, List<String>> fields) {
        answer.ifPresent(values -> fields.put(Sitting.ANSWER + id(), values.values()));
        sure.ifPresent(step -> fields.put(Sitting.SURE + id(), List.of(String.valueOf(step.step()))));
        checked.ifPresent(values -> fields.put(Sitting.CHECKED + id(), values.values()));
        said.ifPresent(step -> fields.put(Sitting.SAID + id(), List.of(String.valueOf(step.step()))));
        if (hints > 0) {
            fields.put(Sitting.HINTS + id(), List.of(String.valueOf(hints)));
        }
    }
}
