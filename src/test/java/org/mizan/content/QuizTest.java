package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mizan.language.Markup;
import org.mizan.quiz.Choice;
import org.mizan.quiz.Gap;
import org.mizan.quiz.Gaps;
import org.mizan.quiz.Matching;
import org.mizan.quiz.Ordering;
import org.mizan.quiz.Prompt;
import org.mizan.quiz.Question;

/** Every kind of question, written as an author would. */
class QuizTest {

    private static Question question(String source) {
        Sample sample = Sample.quiz(source);
        assertThat(sample.findings()).isEmpty();
        return sample.questions().get(0);
    }

    @Test
    void single_choice() {
        Choice choice = (Choice) question("## *Which* one? {#q-a}\n\nLook at `code`.\n\n- ( ) This\n  > Not **this**.\n- (X) That [x]\n\n> Explained.\n>\n> Twice.\n");
        assertThat(choice.multiple()).isFalse();
        assertThat(choice.trueFalse()).isFalse();
        assertThat(choice.options()).extracting(option -> option.text().html()).containsExactly("This", "That [x]");
        assertThat(choice.options()).extracting(Choice.Option::right).containsExactly(false, true);
        assertThat(choice.options().get(0).feedback()).contains(new Markup("<p dir=\"auto\">Not <strong>this</strong>.</p>"));
        assertThat(choice.about().prompt().title()).containsExactly(new Prompt.Text(new Markup("<em>Which</em> one?")));
        assertThat(choice.about().prompt().body()).hasSize(1);
        assertThat(choice.about().explanation().orElseThrow().html()).contains("Explained.", "Twice.");
    }

    @Test
    void true_or_false_in_both_languages() {
        assertThat(((Choice) question("## A? {#q-a}\n\n- (x) True\n- ( ) False\n  > No.\n")).trueFalse()).isTrue();
        assertThat(((Choice) question("## A? {#q-a}\n\n- ( ) صواب\n  > لا.\n- (x) خطأ\n")).trueFalse()).isTrue();
        assertThat(((Choice) question("## A? {#q-a}\n\n- (x) صحيح\n- ( ) خطأ\n  > لا.\n")).trueFalse()).isTrue();
        assertThat(((Choice) question("## A? {#q-a}\n\n- (x) True\n- ( ) Perhaps\n  > No.\n")).trueFalse()).isFalse();
    }

    @Test
    void multiple_choice_with_links_and_code() {
        Choice choice = (Choice) question("## A? {#q-a}\n\n* [x] [text](https://example.org)\n* [ ] `[x]`\n  > No.\n* [x](https://example.org)\n\n[x]: https://example.com\n"
                .replace("* [x](https://example.org)\n", ""));
        assertThat(choice.multiple()).isTrue();
        assertThat(choice.options().get(0).text().html()).isEqualTo("<a href=\"https://example.org\" rel=\"external noopener noreferrer\">text</a>");
        assertThat(choice.options().get(1).text().html()).isEqualTo("<code>[x]</code>");
    }

    @Test
    void a_reference_definition_does_not_take_the_boxes() {
        Choice choice = (Choice) question("## A? {#q-a}\n\n[x]: https://example.com\n\n- [x] Right\n- [ ] Wrong\n  > No.\n");
        assertThat(choice.options()).extracting(option -> option.text().html()).containsExactly("Right", "Wrong");
    }

    @Test
    void ordering_with_hints_in_two_languages() {
        Ordering ordering = (Ordering) question("## Order {#q-a}\n\n1. first\n2. second\n3. third\n\nHint: one\n\nتلميح: اثنان\n\n> Why.\n");
        assertThat(ordering.items()).extracting(Markup::html).containsExactly("first", "second", "third");
        assertThat(ordering.about().hints()).extracting(Markup::html).containsExactly("one", "اثنان");
    }

    @Test
    void matching_with_distractors_and_bars() {
        Matching matching = (Matching) question("## Match {#q-a}\n\n| Left | Right |\n| --- | --- |\n| a \\| b | 1 |\n| - | 2 |\n| c | **3** |\n");
        assertThat(matching.leftHeading().html()).isEqualTo("Left");
        assertThat(matching.pairs()).extracting(pair -> pair.left().html()).containsExactly("a | b", "c");
        assertThat(matching.pairs().get(1).right().html()).isEqualTo("<strong>3</strong>");
        assertThat(matching.distractors()).extracting(Markup::html).containsExactly("2");
    }

    @Test
    void gaps_in_heading_and_prompt() {
        Gaps gaps = (Gaps) question("## The [[first|1st]] gap {#q-a}\n\nThen **the [[second]]** and <b>\\[[literal]] `[[code]]` [[٧٢±1]].\n");
        assertThat(gaps.gaps()).hasSize(3);
        assertThat(gaps.gaps().get(0)).isEqualTo(new Gap.Words(List.of("first", "1st")));
        assertThat(gaps.gaps().get(2)).isEqualTo(new Gap.Number(List.of(new Gap.Number.Value(new BigDecimal("72"), new BigDecimal("1")))));
        assertThat(gaps.about().prompt().title()).containsExactly(new Prompt.Text(new Markup("The ")), new Prompt.Blank(0), new Prompt.Text(new Markup(" gap")));
        assertThat(html(gaps.about().prompt().body()))
                .isEqualTo("<p dir=\"auto\">Then <strong>the {1}</strong> and &lt;b&gt;[[literal]] <code>[[code]]</code> {2}.</p>");
    }

    @Test
    void no_table_and_no_link_takes_a_gap() {
        Gaps gaps = (Gaps) question("## Complete {#q-a}\n\nSay [[a|b]] now\n\n[[https://example.org|x]](https://example.org) and [text](https://example.org/[[x]]).\n");
        assertThat(gaps.gaps()).hasSize(2);
        assertThat(html(gaps.about().prompt().body())).contains("Say {0} now", "{1}(https://example.org)");
    }

    @Test
    void a_gap_is_a_number_only_if_every_alternative_is() {
        assertThat(((Gaps) question("## A [[72|74.5±0.5|1,000|-3]] {#q-a}\n")).gaps().get(0)).isInstanceOf(Gap.Number.class);
        assertThat(((Gaps) question("## A [[72|seventy-two]] {#q-a}\n")).gaps().get(0)).isEqualTo(new Gap.Words(List.of("72", "seventy-two")));
    }

    @Test
    void raw_html_is_text() {
        Choice choice = (Choice) question("## <img src=x onerror=alert(1)> {#q-a}\n\n- (x) <script>\n- ( ) No\n  > <i>\n");
        assertThat(html(choice.about().prompt().title())).isEqualTo("&lt;img src&#61;x onerror&#61;alert(1)&gt;");
        assertThat(choice.options().get(0).text().html()).isEqualTo("&lt;script&gt;");
    }

    @Test
    void code_may_stand_in_the_prompt() {
        Sample sample = Sample.sound().both("````quiz #check\n## A? {#q-a}\n\n```\n## no question\n- [x] no option\n[[no gap]]\n```\n\n- (x) Yes\n- ( ) No\n  > No.\n````\n");
        assertThat(sample.findings()).isEmpty();
        assertThat(html(sample.questions().get(0).about().prompt().body())).contains("## no question\n- [x] no option\n[[no gap]]");
    }

    private static String html(List<Prompt.Piece> pieces) {
        StringBuilder html = new StringBuilder();
        pieces.forEach(piece -> html.append(piece instanceof Prompt.Blank blank ? "{" + blank.gap() + "}" : ((Prompt.Text) piece).markup().html()));
        return html.toString();
    }

    @Test
    void an_empty_cell_is_not_also_a_missing_pair() {
        assertThat(Sample.quiz("## A {#q-a}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |  |\n").english()).containsExactly("12:1 matching-empty-cell");
    }

    @Test
    void the_same_words_twice_and_a_tolerance_written_otherwise_are_found() {
        assertThat(Sample.quiz("## A {#q-a}\n\n- (x) Yes\n- ( ) Yes\n  > No.\n").english()).containsExactly("10:1 option-twice");
        assertThat(Sample.quiz("## A {#q-a}\n\n1. one\n2. one\n").english()).containsExactly("10:1 option-twice");
        assertThat(Sample.quiz("## A [[7+-1]] {#q-a}\n").english()).anyMatch(one -> one.endsWith("gap-number"));
    }
}
