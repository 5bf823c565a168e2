package org.mizan.quiz.web;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.qute.TemplateExtension;

import org.mizan.language.Markup;
import org.mizan.quiz.Asked;
import org.mizan.quiz.Choice;
import org.mizan.quiz.Confidence;
import org.mizan.quiz.Gap;
import org.mizan.quiz.Gaps;
import org.mizan.quiz.Marking;
import org.mizan.quiz.Matching;
import org.mizan.quiz.Ordering;
import org.mizan.quiz.Question;
import org.mizan.quiz.Sitting;

/** What the templates of a quiz ask of a sitting and its questions, beyond what these say themselves. */
@TemplateExtension
final class QuizWords {

    /** A hidden input. */
    record Hidden(String name, String value) {
    }

    static List<Hidden> hiddenInputs(Sitting sitting) {
        List<Hidden> hidden = new ArrayList<>();
        sitting.hidden().forEach((name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
        return hidden;
    }

    /** Whether the request did this to this question, or to all. */
    static boolean did(Sitting sitting, String kind, Asked asked) {
        return sitting.act().filter(act -> act.kind().equals(kind) && act.question().orElse(asked.id()).equals(asked.id())).isPresent();
    }

    static int triedCount(Sitting sitting) {
        return (int) sitting.tried();
    }

    static int rightCount(Sitting sitting) {
        return (int) sitting.right();
    }

    static int missedCount(Sitting sitting) {
        return (int) sitting.missed();
    }

    static int openCount(Sitting sitting) {
        return sitting.quiz().questions().size() - triedCount(sitting);
    }

    /** Rounded down, so that a hundred means all. */
    static int percent(Sitting sitting) {
        return (int) Math.floor(sitting.share() * 100 + 1e-9);
    }

    /** Points below zero, as a number without sign. */
    static int lost(Sitting sitting) {
        return Math.max(0, -sitting.points().orElse(0));
    }

    static int lost(Asked asked) {
        return Math.max(0, -asked.points().orElse(0));
    }

    /** How far the balance tips: 0 for none of it right, 10 for all. */
    static int tilt(Integer percent) {
        return percent / 10;
    }

    /** The address to which a question's buttons send, so that the page comes back to the question. */
    static String at(Asked asked, String action) {
        return action + "#" + asked.id();
    }

    static String verdict(Asked asked) {
        return asked.marking().map(marking -> marking.right() ? "right" : marking.share() > 0 ? "partly" : "wrong").orElse("");
    }

    static List<Piece> title(Asked asked) {
        return Piece.of(asked.question().about().prompt().title());
    }

    static List<Piece> body(Asked asked) {
        return Piece.of(asked.question().about().prompt().body());
    }

    static boolean multiple(Asked asked) {
        return asked.question() instanceof Choice choice && choice.multiple();
    }

    static boolean trueFalse(Asked asked) {
        return asked.question() instanceof Choice choice && choice.trueFalse();
    }

    /** Whether the page may say how an option was treated: after the check, and of a single choice only what was chosen. */
    static boolean told(Asked.Option option, Asked asked) {
        return option.right().isPresent() && (option.chosen() || multiple(asked));
    }

    static boolean sure(Asked asked, int step) {
        return asked.confidence().map(Confidence::step).filter(said -> said == step).isPresent();
    }

    static boolean chose(Asked.Row row, Asked.Cell cell) {
        return row.chosen().filter(position -> position == cell.position()).isPresent();
    }

    static Markup leftHeading(Asked asked) {
        return asked.question() instanceof Matching matching ? matching.leftHeading() : Markup.NONE;
    }

    static Markup rightHeading(Asked asked) {
        return asked.question() instanceof Matching matching ? matching.rightHeading() : Markup.NONE;
    }

    /** Of a multiple choice: right options that were chosen. Else: parts that are right. */
    static int rightParts(Asked asked) {
        if (asked.question() instanceof Choice) {
            return (int) asked.options().stream().filter(option -> option.chosen() && option.right().orElse(false)).count();
        }
        return (int) asked.marking().map(Marking::parts).orElse(List.of()).stream().filter(right -> right).count();
    }

    /** Of a multiple choice: all right options. Else: all parts. */
    static int allParts(Asked asked) {
        return asked.question() instanceof Choice choice ? (int) choice.options().stream().filter(Choice.Option::right).count()
                : asked.marking().map(marking -> marking.parts().size()).orElse(0);
    }

    /** Of a multiple choice: wrong options that were chosen. */
    static int wrongParts(Asked asked) {
        return (int) asked.options().stream().filter(option -> option.chosen() && !option.right().orElse(true)).count();
    }

    /** Whether there is something to show behind "show the right answer". */
    static boolean solvable(Asked asked) {
        return asked.checked() && !asked.right();
    }

    /** The right answer, line by line; asked for only after the check. */
    static List<Markup> solution(Asked asked) {
        Question question = asked.question();
        if (question instanceof Choice choice) {
            return choice.options().stream().filter(Choice.Option::right).map(Choice.Option::text).map(QuizWords::inline).toList();
        }
        if (question instanceof Ordering ordering) {
            return ordering.items().stream().map(QuizWords::inline).toList();
        }
        if (question instanceof Matching matching) {
            return matching.pairs().stream().map(pair -> new Markup(pair.left().html() + " — " + pair.right().html())).toList();
        }
        return ((Gaps) question).gaps().stream().map(Gap::shown).map(Markup::ofText).toList();
    }

    /** Without the paragraph that Markdown puts around a single one: labels hold running text only. */
    static Markup inline(Markup markup) {
        String html = markup.html().strip();
        boolean single = html.startsWith("<p") && html.endsWith("</p>") && html.indexOf("<p", 2) < 0;
        return single ? new Markup(html.substring(html.indexOf('>') + 1, html.length() - "</p>".length())) : markup;
    }

    /** The words alone, for places where no markup can stand. */
    static String plain(Markup markup) {
        return markup.html().replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&nbsp;", "\u00A0").replace("&#34;", "\"").replace("&amp;", "&").strip();
    }

    private QuizWords() {
    }
}
