package org.mizan.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.mizan.course.Assessment;
import org.mizan.language.Language;
import org.mizan.quiz.Gap;
import org.mizan.quiz.Gaps;
import org.mizan.quiz.Question;
import org.mizan.quiz.Quiz;
import org.mizan.quiz.Sitting;
import org.mizan.simulation.CoveredRun;

/**
 * What one attempt asks, in one language: a pure function of the pool and the seed that is kept with the attempt. Answers are kept by
 * position, so an attempt begun in one language goes on in another, and words that fill a gap in any of them count in all.
 */
public final class Paper {

    /** Fields of a sitting that an assessment takes: the answer, the confidence, and the moving of an item. */
    private static final List<String> TAKEN = List.of("q.", "sure.", "up.", "down.");

    private final Assessment words;
    private final Language language;
    private final List<Item> items;
    private final long seed;

    private Paper(Assessment words, Language language, List<Item> items, long seed) {
        this.words = words;
        this.language = language;
        this.items = List.copyOf(items);
        this.seed = seed;
    }

    /**
     * @param pool     the assessment in all its languages, at least one
     * @param language the reader's; another one is taken where the pool has no words in it
     * @param seed     kept with the attempt; a browser never learns it, since every mixed order and every token follows from it
     */
    public static Paper of(Map<Language, Assessment> pool, Language language, long seed) {
        TreeMap<Language, Assessment> sorted = new TreeMap<>(pool);
        Language written = sorted.containsKey(language) ? language : sorted.firstKey();
        Map<String, Item> inWords = new HashMap<>();
        sorted.values().forEach(one -> Item.of(one).forEach(item -> inWords.putIfAbsent(item.id(), item)));
        Item.of(sorted.get(written)).forEach(item -> inWords.put(item.id(), item));
        List<Item> items = new ArrayList<>();
        // Drawn from the same language whoever reads, so that what was drawn does not depend on who asks.
        Draw.of(sorted.firstEntry().getValue(), seed).forEach(id -> items.add(inAllLanguages(inWords.get(id), sorted)));
        return new Paper(sorted.get(written), written, items, seed);
    }

    private static Item inAllLanguages(Item item, Map<Language, Assessment> pool) {
        if (!(item instanceof Item.Asking asking && asking.question() instanceof Gaps gaps)) {
            return item;
        }
        List<Gaps> all = pool.values().stream().flatMap(one -> one.quiz().questions().stream()).filter(question -> question.id().equals(gaps.id()))
                .filter(Gaps.class::isInstance).map(Gaps.class::cast).toList();
        List<Gap> joined = IntStream.range(0, gaps.gaps().size()).mapToObj(place -> joined(place, gaps, all)).toList();
        return Item.asking(asking.quiz(), new Gaps(gaps.about(), joined));
    }

    private static Gap joined(int place, Gaps own, List<Gaps> all) {
        if (!(own.gaps().get(place) instanceof Gap.Words words)) {
            return own.gaps().get(place);
        }
        List<String> alternatives = new ArrayList<>(words.alternatives());
        all.stream().filter(other -> place < other.gaps().size()).map(other -> other.gaps().get(place)).filter(Gap.Words.class::isInstance)
                .forEach(other -> alternatives.addAll(((Gap.Words) other).alternatives()));
        return new Gap.Words(alternatives.stream().distinct().toList());
    }

    /** The words around the items: title and introduction. */
    public Assessment words() {
        return words;
    }

    /** The language that it is written in. */
    public Language language() {
        return language;
    }

    /** In the order in which they are asked. */
    public List<Item> items() {
        return items;
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** A question as it stands, never marked. */
    public Sitting sitting(Item.Asking item, Map<String, List<String>> kept) {
        return Sitting.of(item.quiz(), mask(), taken(item.quiz(), kept));
    }

    /** A question after the fields that a page sent, never marked. */
    public Sitting sent(Item.Asking item, Map<String, List<String>> fields) {
        return Sitting.sent(item.quiz(), mask(), taken(item.quiz(), fields));
    }

    /** A question with its marks: only for whoever has handed the attempt in. */
    public Sitting marked(Item.Asking item, Map<String, List<String>> kept) {
        Map<String, List<String>> fields = taken(item.quiz(), kept);
        fields.put("check", List.of("all"));
        return Sitting.of(item.quiz(), mask(), fields);
    }

    /** The questions that were answered, as they are marked: only for whoever has handed the attempt in. */
    public List<QuestionAnswered.Given> given(Map<String, Map<String, List<String>>> answers) {
        return items.stream().filter(Item.Asking.class::isInstance).map(Item.Asking.class::cast)
                .filter(item -> isAnswered(item, answers.getOrDefault(item.id(), Map.of())))
                .map(item -> QuestionAnswered.Given.of(marked(item, answers.getOrDefault(item.id(), Map.of())).questions().get(0))).toList();
    }

    /** A simulation as it stands; a mirror is covered. */
    public CoveredRun run(Item.Playing item, Map<String, List<String>> kept) {
        return CoveredRun.of(item.simulation(), seed, kept);
    }

    /** What there is to keep of an item, after the fields that a page sent. */
    public Map<String, List<String>> answered(Item item, Map<String, List<String>> kept, Map<String, List<String>> sent) {
        if (item instanceof Item.Playing playing) {
            return CoveredRun.of(playing.simulation(), seed, kept, sent).fields();
        }
        return sent((Item.Asking) item, sent).fields();
    }

    /** Whether there is an answer to be marked. */
    public boolean isAnswered(Item item, Map<String, List<String>> kept) {
        return item instanceof Item.Playing playing ? run(playing, kept).answered() : kept.containsKey("q." + item.id());
    }

    private String mask() {
        return Long.toHexString(seed);
    }

    private static Map<String, List<String>> taken(Quiz quiz, Map<String, List<String>> fields) {
        Map<String, List<String>> taken = new LinkedHashMap<>();
        for (Question question : quiz.questions()) {
            TAKEN.forEach(field -> Optional.ofNullable(fields.get(field + question.id())).ifPresent(values -> taken.put(field + question.id(), values)));
        }
        return taken;
    }
}
