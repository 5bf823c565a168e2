package org.mizan.content;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.mizan.course.Activity;
import org.mizan.course.Lesson;
import org.mizan.language.Language;

/**
 * How long a lesson takes: its prose at the pace of a newspaper reader, and a while for each thing to try. The paces are a convention of Mizan,
 * so that learners may compare lessons; nobody is timed.
 */
final class LessonTime {

    private static final int WORDS_A_MINUTE = 200;
    private static final int WORDS_A_MINUTE_IN_ARABIC = 160;
    private static final double MINUTES_A_QUESTION = 0.75;
    private static final double MINUTES_A_SIMULATION = 4;
    private static final double MINUTES_A_REFLECTION = 1;
    private static final int FORGIVEN_MINUTES = 2;
    private static final double FORGIVEN_SHARE = 0.2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'ـ-]*");

    /** Warns if the minutes that the front matter says are further from what was counted than two minutes and a fifth. */
    static void check(int said, Place place, Node prose, List<Lesson.Block> blocks, Context context) {
        int counted = minutes(prose, blocks, context.language());
        if (Math.abs(said - counted) > FORGIVEN_MINUTES + FORGIVEN_SHARE * counted) {
            context.findings().add(Rule.MINUTES_FAR, place, said, counted);
        }
    }

    /** Whole minutes, at least one. */
    static int minutes(Node prose, List<Lesson.Block> blocks, Language language) {
        double pace = language.equals(Language.ARABIC) ? WORDS_A_MINUTE_IN_ARABIC : WORDS_A_MINUTE;
        double reading = Markdown.all(prose, Text.class).stream().filter(text -> !isAlternative(text)).mapToLong(text -> WORD.matcher(text.getLiteral()).results().count()).sum() / pace;
        return (int) Math.max(1, Math.round(reading + blocks.stream().mapToDouble(LessonTime::trying).sum()));
    }

    private static double trying(Lesson.Block block) {
        if (block instanceof Activity.Quizzing quizzing) {
            return MINUTES_A_QUESTION * quizzing.quiz().questions().size();
        }
        return block instanceof Activity.Simulating ? MINUTES_A_SIMULATION : block instanceof Activity.Reflecting ? MINUTES_A_REFLECTION : 0;
    }

    /** The words for a picture are read by those who do not see it, in the time in which others look at it. */
    private static boolean isAlternative(Node node) {
        return node instanceof Image || node.getParent() != null && isAlternative(node.getParent());
    }

    private LessonTime() {
    }
}
