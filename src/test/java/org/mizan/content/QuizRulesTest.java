package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Each rule of the quiz: where it is broken, the finding stands at that line. Line 7 is the first of the quiz. */
class QuizRulesTest {

    private static final String OPTIONS = "\n- (x) Yes\n- ( ) No\n  > Because.\n";

    private static List<String> findings(String quiz) {
        return Sample.quiz(quiz).english();
    }

    @Test
    void text_before_the_first_question() {
        assertThat(findings("Read this.\n\n## A? {#q-a}\n" + OPTIONS)).containsExactly("7:1 quiz-text-before");
    }

    @Test
    void a_quiz_without_questions() {
        assertThat(findings("")).containsExactly("6:1 block-empty");
        assertThat(findings("\n\n")).containsExactly("6:1 block-empty");
    }

    @Test
    void headings_of_another_level() {
        assertThat(findings("# A? {#q-a}\n" + OPTIONS)).contains("7:1 quiz-heading");
        assertThat(findings("## A? {#q-a}\n\n### More\n" + OPTIONS)).containsExactly("9:1 quiz-heading");
        assertThat(findings("## A? {#q-a}\n\nText\n---\n" + OPTIONS)).contains("9:1 quiz-heading");
        assertThat(findings("## A? {#q-a}\n\n> ## Inside\n" + OPTIONS)).contains("9:3 quiz-heading");
    }

    @Test
    void a_question_needs_a_well_formed_id_of_its_own() {
        assertThat(findings("## A?\n" + OPTIONS)).containsExactly("7:1 id-missing");
        assertThat(findings("## A? {q-a}\n" + OPTIONS)).containsExactly("7:1 id-missing");
        assertThat(findings("## A? {for=find-traces}\n" + OPTIONS)).containsExactly("7:1 id-missing");
        assertThat(findings("## A? {#Q_A}\n" + OPTIONS)).containsExactly("7:8 id-malformed");
        assertThat(findings("## A? {#check}\n" + OPTIONS)).containsExactly("7:8 id-duplicate");
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\n## B? {#q-a}\n" + OPTIONS)).containsExactly("13:8 id-duplicate");
    }

    @Test
    void what_a_question_may_carry_beside_its_id() {
        assertThat(findings("## A? {#q-a hard}\n" + OPTIONS)).containsExactly("7:13 option-unknown");
        assertThat(findings("## A? {#q-a points=3}\n" + OPTIONS)).containsExactly("7:13 option-unknown");
        assertThat(findings("## A? {#q-a for=nothing}\n" + OPTIONS)).containsExactly("7:13 outcome-undeclared");
        assertThat(findings("## A? {#q-a formerly=Old}\n" + OPTIONS)).containsExactly("7:13 id-malformed");
        assertThat(findings("## A? {#q-a formerly=check}\n" + OPTIONS)).containsExactly("7:13 formerly-in-use");
        assertThat(findings("## A? {#q-a for=find-traces formerly=q-old,q-older}\n" + OPTIONS)).isEmpty();
    }

    @Test
    void options_of_the_block() {
        assertThat(Sample.sound().both("```quiz #check pick=2\n## A? {#q-a}\n" + OPTIONS + "```\n").english()).containsExactly("6:16 option-unknown");
        assertThat(Sample.sound().both("```quiz #check random\n## A? {#q-a}\n" + OPTIONS + "```\n").english()).containsExactly("6:16 option-unknown");
        assertThat(Sample.sound().both("```quiz\n## A? {#q-a}\n" + OPTIONS + "```\n").english()).containsExactly("6:1 id-missing");
        assertThat(Sample.sound().both("```quiz #Check\n## A? {#q-a}\n" + OPTIONS + "```\n").english()).containsExactly("6:9 id-malformed");
        assertThat(Sample.sound().both("```quiz #check for=x\n## A? {#q-a}\n" + OPTIONS + "```\n").english()).containsExactly("6:16 outcome-undeclared");
    }

    @Test
    void nothing_to_answer() {
        assertThat(findings("## A? {#q-a}\n\nThink.\n")).containsExactly("7:1 question-without-answer");
        assertThat(findings("## A? {#q-a}\n\n- a plain\n- list\n")).containsExactly("7:1 question-without-answer");
    }

    @Test
    void two_answer_blocks() {
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\nor\n\n1. a\n2. b\n")).contains("15:1 question-two-answers");
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\n* ( ) Perhaps\n  > No.\n")).containsExactly("13:1 question-two-answers");
    }

    @Test
    void parts_in_the_wrong_order() {
        assertThat(findings("## A? {#q-a}\n\n> Explained too early.\n" + OPTIONS)).containsExactly("9:1 question-order");
        assertThat(findings("## A? {#q-a}\n\nHint: too early.\n" + OPTIONS)).containsExactly("9:1 question-order");
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\nMore prompt.\n")).containsExactly("13:1 question-order");
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\n> Why.\n\nHint: too late.\n")).containsExactly("15:1 question-order");
        assertThat(findings("## A [[gap]]. {#q-a}\n\n> Why.\n\nMore.\n")).containsExactly("11:1 question-order");
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\n> Why.\n\n> And why.\n")).containsExactly("15:1 explanation-twice");
    }

    @Test
    void an_empty_heading() {
        assertThat(findings("## {#q-a}\n" + OPTIONS)).containsExactly("7:1 question-empty");
    }

    @Test
    void boxes_that_do_not_fit() {
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n- [ ] No\n  > Because.\n")).containsExactly("10:1 options-mixed");
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n- No\n- ( ) Perhaps\n  > Because.\n")).containsExactly("10:1 options-marker");
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n- () No\n")).containsExactly("10:1 options-marker");
        assertThat(findings("## A? {#q-a}\n\n- [X] Yes\n- [] No\n")).containsExactly("10:1 options-marker");
        assertThat(findings("## A? {#q-a}\n\n- (×) Yes\n- ( ) No\n  > Because.\n")).contains("9:1 options-marker");
    }

    @Test
    void how_many_options_are_right() {
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n")).containsExactly("9:1 options-few");
        assertThat(findings("## A? {#q-a}\n\n- ( ) Yes\n  > No.\n- ( ) No\n  > No.\n")).containsExactly("9:1 options-none-right");
        assertThat(findings("## A? {#q-a}\n\n- [ ] Yes\n  > No.\n- [ ] No\n  > No.\n")).containsExactly("9:1 options-none-right");
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n- (x) No\n- ( ) Other\n  > No.\n")).containsExactly("10:1 options-two-right");
    }

    @Test
    void what_an_option_holds() {
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n- ( ) No\n")).containsExactly("10:1 feedback-missing");
        assertThat(findings("## A? {#q-a}\n\n- [x] Yes\n- [ ] No\n- [x] Both\n")).containsExactly("10:1 feedback-missing");
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n- ( ) No\n  > One.\n\n  > Two.\n")).containsExactly("13:3 feedback-twice");
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n\n  More.\n- ( ) No\n  > One.\n")).containsExactly("11:3 options-content");
        assertThat(findings("## A? {#q-a}\n\n- (x)\n- ( ) No\n  > One.\n")).containsExactly("9:1 options-content");
    }

    @Test
    void a_quote_at_the_margin_splits_the_list() {
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n> Right.\n- ( ) No\n> Because.\n")).containsExactly("10:1 quote-splits-list", "12:1 explanation-blank-line");
        assertThat(findings("## A? {#q-a}\n\n- (x) Yes\n\n> Right.\n\n- ( ) No\n  > Because.\n")).containsExactly("11:1 quote-splits-list");
    }

    @Test
    void a_blank_line_before_explanation_and_hint() {
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "> Explained.\n")).containsExactly("12:1 explanation-blank-line");
        assertThat(findings("## A? {#q-a}\n\n1. a\n2. b\nHint: b is last.\n")).containsExactly("11:1 hint-blank-line");
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\nHint: one\nHint: two\n")).containsExactly("14:1 hint-blank-line");
    }

    @Test
    void a_hint_inside_a_quote() {
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\n> Hint: no.\n")).containsExactly("13:3 hint-in-quote");
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\n> Why.\nHint: no.\n")).containsExactly("14:1 hint-in-quote");
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\n> Why.\n> تلميح: لا.\n")).containsExactly("14:3 hint-in-quote");
        assertThat(findings("## A? {#q-a}\n" + OPTIONS + "\nHint:\n")).containsExactly("13:1 hint-empty");
    }

    @Test
    void lists_with_arabic_digits() {
        assertThat(findings("## رتّب {#q-a}\n\n١. أوّل\n٢. ثانٍ\n")).containsExactly("9:1 list-arabic-digits");
        assertThat(findings("## رتّب {#q-a}\n\n۱) أوّل\n۲) ثانٍ\n")).containsExactly("9:1 list-arabic-digits");
    }

    @Test
    void ordering() {
        assertThat(findings("## Order {#q-a}\n\n1. alone\n")).containsExactly("9:1 ordering-few");
        assertThat(findings("## Order {#q-a}\n\n1. (x) a\n2. ( ) b\n")).containsExactly("9:1 ordering-marker", "10:1 ordering-marker");
        assertThat(findings("## Order {#q-a}\n\n1. a\n   > Why.\n2. b\n")).containsExactly("10:4 options-content");
    }

    @Test
    void matching() {
        assertThat(findings("## Match {#q-a}\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n")).containsExactly("9:1 table-width");
        assertThat(findings("## Match {#q-a}\n\n| a |\n|---|\n| 1 |\n| 2 |\n")).containsExactly("9:1 table-width");
        assertThat(findings("## Match {#q-a}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 | 5 |\n")).containsExactly("12:1 table-width");
        assertThat(findings("## Match {#q-a}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| - | 4 |\n")).containsExactly("9:1 matching-few");
        assertThat(findings("## Match {#q-a}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |   |\n| 5 | 6 |\n")).containsExactly("12:1 matching-empty-cell");
    }

    @Test
    void gaps() {
        assertThat(findings("## A [[gap]]. {#q-a}\n" + OPTIONS)).containsExactly("9:1 gap-and-answer");
        assertThat(findings("## A [[gap. {#q-a}\n")).containsExactly("7:6 gap-unclosed");
        assertThat(findings("## A [[]] and [[a||b]]. {#q-a}\n")).containsExactly("7:6 gap-empty", "7:15 gap-empty");
        assertThat(findings("## A [[72±1|many]]. {#q-a}\n")).containsExactly("7:6 gap-number");
        assertThat(findings("## A? {#q-a}\n\n- (x) [[Yes]]\n- ( ) No\n  > One.\n")).containsExactly("9:3 gap-misplaced");
        assertThat(findings("## A [[gap]]. {#q-a}\n\nHint: a [[gap]]\n")).containsExactly("9:1 gap-misplaced");
        assertThat(findings("## A? {#q-a}\n\n| a | b |\n|---|---|\n| [[1|2]] | 2 |\n| 3 | 4 |\n")).containsExactly("11:3 gap-misplaced");
    }

    @Test
    void another_block_inside() {
        assertThat(Sample.sound().both("````quiz #check\n## A? {#q-a}\n\n```quiz #inner\n```\n" + OPTIONS + "````\n").english()).containsExactly("9:1 block-nested");
    }
}
