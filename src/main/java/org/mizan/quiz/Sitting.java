package org.mizan.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A learner before a formative quiz: a pure function of the quiz and the form fields. Feedback at once, any number of tries.
 *
 * <p>State, remembered between requests ({@link #fields()} gives it in normal form; what no form could have sent is dropped):
 * <ul>
 * <li>{@code q.<question>} = the answer that the inputs show, as {@link Answer} says: the positions chosen; all positions of an ordering
 * in the learner's order (one hidden input an item); one value a row of a matching, possibly empty; one text a gap
 * <li>{@code sure.<question>} = {@code 1}, {@code 2} or {@code 3}: see {@link Confidence}
 * <li>{@code checked.<question>} = the answer that was checked last, {@code said.<question>} = the confidence said before that
 * <li>{@code hints.<question>} = how many hints are shown
 * <li>{@code only} = ids of the questions shown, if not all are
 * </ul>
 * Acts, names of submit buttons, never remembered: {@code check}, {@code hint} or {@code again} (answer it anew) = a question or
 * {@code all}; {@code up.<question>}, {@code down.<question>} = the place from 0 of an item in the learner's order, to be moved by one;
 * {@code show} = {@code missed} or {@code all}.
 */
public final class Sitting {

    static final String ANSWER = "q.";
    static final String SURE = "sure.";
    static final String CHECKED = "checked.";
    static final String SAID = "said.";
    static final String HINTS = "hints.";
    static final String ONLY = "only";

    /**
     * What the request asked for.
     *
     * @param kind     {@code check}, {@code hint}, {@code again}, {@code up}, {@code down} or {@code show}
     * @param question the question it is about, if about one: where the focus stays
     * @param place    the place that a moved item now has
     */
    public record Act(String kind, Optional<String> question, Optional<Integer> place) {
    }

    private final Quiz quiz;
    private final Mask mask;
    private final List<Turn> turns;
    private final List<Asked> all;
    private final List<String> only;
    private final Optional<Act> act;

    /**
     * Never throws, whatever the fields hold.
     *
     * @param seed the content hash of the lesson: the same shuffles for all who read the same version
     */
    public static Sitting of(Quiz quiz, String seed, Map<String, List<String>> fields) {
        return new Sitting(quiz, new Mask(quiz, seed), seed, new QuizFields(fields));
    }

    /** The same of fields that a page sent: it shows tokens instead of positions (see {@link #token}). */
    public static Sitting sent(Quiz quiz, String seed, Map<String, List<String>> fields) {
        Mask mask = new Mask(quiz, seed);
        return new Sitting(quiz, mask, seed, new QuizFields(mask.lift(fields)));
    }

    private Sitting(Quiz quiz, Mask mask, String seed, QuizFields given) {
        this.quiz = quiz;
        this.mask = mask;
        Optional<String> show = given.value("show");
        boolean retry = show.filter("missed"::equals).isPresent();
        List<String> before = quiz.questions().stream().map(Question::id).filter(given.values(ONLY)::contains).toList();
        turns = quiz.questions().stream()
                .map(question -> new Turn(quiz, question, seed, given, before.isEmpty() || before.contains(question.id()), retry)).toList();
        all = IntStream.range(0, turns.size()).mapToObj(i -> turns.get(i).asked(i + 1)).toList();
        only = retry ? all.stream().filter(Asked::missed).map(Asked::id).toList() : show.isPresent() ? List.of() : before;
        act = turns.stream().map(Turn::act).flatMap(Optional::stream).findFirst().or(() -> ofAll(given));
    }

    private static Optional<Act> ofAll(QuizFields given) {
        return List.of("show", "check", "again").stream().filter(kind -> given.value(kind).isPresent()).findFirst()
                .map(kind -> new Act(kind, Optional.empty(), Optional.empty()));
    }

    public Quiz quiz() {
        return quiz;
    }

    /** The questions to show: all, or only those that were missed when the learner asked for them. */
    public List<Asked> questions() {
        return all.stream().filter(asked -> only.isEmpty() || only.contains(asked.id())).toList();
    }

    /** The questions of which this request had an answer marked that was not marked before. */
    public List<Asked> answeredNow() {
        return IntStream.range(0, turns.size()).filter(i -> turns.get(i).answeredNow()).mapToObj(all::get).toList();
    }

    /** Only missed questions are shown. */
    public boolean filtered() {
        return !only.isEmpty();
    }

    /** How many questions were answered, but at the last check not wholly rightly. */
    public long missed() {
        return all.stream().filter(Asked::missed).count();
    }

    /** How many questions were answered rightly at the last check. */
    public long right() {
        return all.stream().filter(asked -> asked.lastShare().filter(share -> share == 1).isPresent()).count();
    }

    /** How many questions were checked at least once. */
    public long tried() {
        return all.stream().filter(asked -> asked.lastShare().isPresent()).count();
    }

    /** What the request asked for, for focus and live region. */
    public Optional<Act> act() {
        return act;
    }

    /** Sum of the confidence points of the answers checked last; empty if the quiz does not ask for confidence. */
    public Optional<Integer> points() {
        return quiz.confidence() ? Optional.of(turns.stream().map(Turn::points).flatMap(Optional::stream).mapToInt(Integer::intValue).sum())
                : Optional.empty();
    }

    /** All that is to be remembered, in normal form; {@code of} makes the same sitting of it. */
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        turns.forEach(turn -> turn.remember(fields));
        if (!only.isEmpty()) {
            fields.put(ONLY, only);
        }
        return fields;
    }

    /** The hidden inputs of the next form: all that is remembered, but the answers and confidences that the page shows as inputs. */
    public Map<String, List<String>> carried() {
        Map<String, List<String>> carried = fields();
        questions().forEach(asked -> {
            carried.remove(asked.field());
            carried.remove(asked.confidenceField());
        });
        return carried;
    }

    /** {@link #fields()} as a page would send them: {@link #sent} makes the same sitting of it. */
    public Map<String, List<String>> asSent() {
        return mask.put(fields());
    }

    /** {@link #carried()} as a page shows it, with tokens instead of positions. */
    public Map<String, List<String>> hidden() {
        return mask.put(carried());
    }

    /**
     * What a page shows instead of a position: written positions give the right order and the right partners away, and nothing right may
     * be in the page before it is checked.
     */
    public int token(Asked asked, int position) {
        return mask.token(asked.id(), position);
    }

    /** Whether each question was answered and checked at least once. */
    public boolean answered() {
        return tried() == all.size();
    }

    /** Mean of the shares of all questions at their last check, from 0 to 1; what was never checked counts 0. */
    public double share() {
        return all.stream().mapToDouble(asked -> asked.lastShare().orElse(0.0)).average().orElse(0);
    }
}
