package org.mizan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mizan.course.Assessment;
import org.mizan.course.ContentHash;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.quiz.About;
import org.mizan.quiz.Choice;
import org.mizan.quiz.Confidence;
import org.mizan.quiz.Prompt;
import org.mizan.quiz.Question;
import org.mizan.quiz.Quiz;
import org.mizan.support.TaughtPlayground;

/** What an attempt draws, and how it is marked. */
class PaperTest {

    private static final Map<Language, Assessment> PLAYGROUND = TaughtPlayground.asItIs().course().assessment();
    private static final Language EN = Language.ENGLISH;
    private static final Language AR = Language.ARABIC;

    @Test
    void the_same_seed_draws_the_same_and_every_item_has_its_turn() {
        Assessment pool = pool(20, 6, 3);
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            List<String> drawn = Draw.of(pool, seed);
            assertThat(drawn).hasSize(6).doesNotHaveDuplicates().isEqualTo(Draw.of(pool, seed));
            seen.addAll(drawn);
        }
        assertThat(seen).hasSize(20);
    }

    @Test
    void outcomes_take_turns_however_many_items_are_written_for_each() {
        // Of twenty questions fourteen are for one outcome, and three each for the others.
        Assessment pool = pool(20, 6, 3);
        for (long seed = 0; seed < 100; seed++) {
            Map<String, Integer> byOutcome = new HashMap<>();
            Draw.of(pool, seed).forEach(id -> byOutcome.merge(outcome(pool, id), 1, Integer::sum));
            assertThat(byOutcome.values()).as("seed " + seed).containsExactly(2, 2, 2);
        }
    }

    @Test
    void a_simulation_is_always_drawn_and_stands_last() {
        Assessment all = PLAYGROUND.get(EN);
        Assessment two = new Assessment("t", 2, 1, Markup.NONE, all.quiz(), all.simulations(), all.hash());
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Draw.of(two, seed)).hasSize(2).last().isEqualTo("a-phone");
        }
    }

    @Test
    void nothing_answered_earns_nothing_and_all_right_earns_all() {
        Paper paper = Paper.of(PLAYGROUND, EN, 7);
        Grade none = Grade.of(paper, Map.of(), 70);
        assertThat(none.share()).isZero();
        assertThat(none.passed()).isFalse();
        assertThat(none.missed()).containsExactly("try-all");
        assertThat(none.marks()).noneMatch(Grade.Mark::answered);
        Grade all = Grade.of(paper, right(paper), 100);
        assertThat(all.marks()).as("all right").allSatisfy(mark -> assertThat(mark.share()).as(mark.item().id()).isEqualTo(1));
        assertThat(all.passed()).isTrue();
        assertThat(all.percent()).isEqualTo(100);
        assertThat(all.missed()).isEmpty();
    }

    @Test
    void an_answer_counts_alike_in_every_language() {
        Map<String, Map<String, List<String>>> answers = right(Paper.of(PLAYGROUND, EN, 11));
        Grade english = Grade.of(Paper.of(PLAYGROUND, EN, 11), answers, 70);
        Grade arabic = Grade.of(Paper.of(PLAYGROUND, AR, 11), answers, 70);
        assertThat(arabic.share()).isEqualTo(english.share()).isEqualTo(1);
        assertThat(Paper.of(PLAYGROUND, AR, 11).items()).extracting(Item::id)
                .isEqualTo(Paper.of(PLAYGROUND, EN, 11).items().stream().map(Item::id).toList());
        // A gap filled in Arabic, read in English.
        answers.put("a-gaps", Map.of("q.a-gaps", List.of("المعرفة", "٧٢")));
        assertThat(Grade.of(Paper.of(PLAYGROUND, EN, 11), answers, 70).share()).isEqualTo(1);
    }

    @Test
    void confidence_is_told_beside_and_never_in_the_marks() {
        Paper paper = Paper.of(PLAYGROUND, EN, 3);
        var sure = new HashMap<>(right(paper));
        sure.put("a-one", Map.of("q.a-one", List.of("1"), "sure.a-one", List.of("3")));
        sure.put("a-true", Map.of("q.a-true", List.of("1"), "sure.a-true", List.of("3")));
        Grade grade = Grade.of(paper, sure, 70);
        assertThat(grade.points()).contains(3 - 6);
        Map<String, Map<String, List<String>>> unsure = new HashMap<>(sure);
        unsure.put("a-one", Map.of("q.a-one", List.of("1")));
        unsure.put("a-true", Map.of("q.a-true", List.of("1")));
        assertThat(Grade.of(paper, unsure, 70).share()).isEqualTo(grade.share());
        assertThat(Grade.of(paper, unsure, 70).points()).isEmpty();
    }

    @Test
    void the_pass_mark_is_met_by_just_as_much_and_missed_by_less() {
        Item.Asking asking = (Item.Asking) Paper.of(PLAYGROUND, EN, 3).items().get(0);
        assertThat(grade(asking, 80, 1, 1, 1, 1, 0).passed()).isTrue();
        assertThat(grade(asking, 80, 1, 1, 1, 0.99, 0).passed()).isFalse();
        assertThat(grade(asking, 70, 0.1, 1, 1, 1, 1, 1, 1, 0.2, 0.3, 0.4).passed()).as("binary fractions take nothing away").isTrue();
        assertThat(grade(asking, 80, 1, 1, 1, 0.99, 0).percent()).as("rounded down").isEqualTo(79);
    }

    @Test
    void what_was_answered_is_told_question_by_question_and_simulations_are_not() {
        Paper paper = Paper.of(PLAYGROUND, EN, 7);
        assertThat(paper.given(Map.of())).isEmpty();
        Map<String, Map<String, List<String>>> one = new HashMap<>(Map.of("a-one", Map.of("q.a-one", List.of("0"), "sure.a-one", List.of("3"))));
        assertThat(paper.given(one)).containsExactly(new QuestionAnswered.Given("a-one", 0, Optional.of(Confidence.SURE), false));
        assertThat(paper.given(right(paper))).hasSize(6).allSatisfy(given -> assertThat(given.share()).isEqualTo(1));
    }

    @Test
    void acts_of_a_lesson_do_not_open_anything() {
        Paper paper = Paper.of(PLAYGROUND, EN, 5);
        for (Item item : paper.items()) {
            if (item instanceof Item.Asking asking) {
                var opened = paper.sent(asking, Map.of("check", List.of("all", item.id()), "hint", List.of(item.id()), "hints." + item.id(), List.of("2"),
                        "checked." + item.id(), List.of("0", "1"), "q." + item.id(), List.of("0", "1"), "show", List.of("missed")));
                assertThat(opened.questions()).singleElement().satisfies(asked -> {
                    assertThat(asked.checked()).isFalse();
                    assertThat(asked.missed()).isFalse();
                    assertThat(asked.hints()).isEmpty();
                });
            }
        }
    }

    private static Grade grade(Item item, int pass, double... shares) {
        return new Grade(Arrays.stream(shares).mapToObj(share -> new Grade.Mark(item, true, share, Optional.empty())).toList(), pass);
    }

    /** The right answers of the playground, as they are kept. */
    static Map<String, Map<String, List<String>>> right(Paper paper) {
        Map<String, Map<String, List<String>>> answers = new HashMap<>(Map.of(
                "a-many", Map.of("q.a-many", List.of("0", "2")), "a-one", Map.of("q.a-one", List.of("1")),
                "a-true", Map.of("q.a-true", List.of("0")), "a-steps", Map.of("q.a-steps", List.of("0", "1", "2", "3")),
                "a-match", Map.of("q.a-match", List.of("0", "1")), "a-gaps", Map.of("q.a-gaps", List.of("learns", "72"))));
        paper.items().stream().filter(Item.Playing.class::isInstance).map(Item.Playing.class::cast).forEach(playing -> {
            Map<String, List<String>> fields = new HashMap<>(Map.of("set.share-place", List.of("family"), "set.shop-place", List.of("in-use"),
                    "final", List.of("yes")));
            paper.run(playing, fields).why().ifPresent(why -> fields.put("because", List.of(String.valueOf(why.right()))));
            answers.put(playing.id(), fields);
        });
        return answers;
    }

    private static String outcome(Assessment pool, String id) {
        return Item.of(pool).stream().filter(item -> item.id().equals(id)).findFirst().flatMap(Item::outcome).orElseThrow();
    }

    private static Assessment pool(int questions, int pick, int outcomes) {
        List<Question> all = new ArrayList<>(IntStream.range(0, questions).mapToObj(i -> question("q" + i, "o" + (i < outcomes * 3 ? i % outcomes : 0)))
                .toList());
        return new Assessment("t", pick, 3, Markup.NONE, new Quiz("pool", false, false, Optional.empty(), List.of(), all), List.of(),
                new ContentHash("a".repeat(64)));
    }

    private static Question question(String id, String outcome) {
        About about = new About(id, Optional.of(outcome), List.of(), new Prompt(List.of(), List.of()), List.of(), Optional.empty());
        return new Choice(about, false, false, List.of(new Choice.Option(Markup.NONE, true, Optional.empty()), new Choice.Option(Markup.NONE, false, Optional.empty())));
    }
}
