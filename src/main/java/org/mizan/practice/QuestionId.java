package org.mizan.practice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a card asks.
 *
 * @param place    the path of a lesson, or the id of a course for its assessment
 * @param question unique in its place
 */
public record QuestionId(String place, String question) {

    private static final String BETWEEN = "#";
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]+(?:/[a-z0-9-]+){0,2})" + BETWEEN + "([a-z0-9-]+)");
    private static final QuestionId NONE = new QuestionId("", "");

    /** Reads what {@link #toString} wrote; whatever else a form may say names no question. */
    public static QuestionId of(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? new QuestionId(written.group(1), written.group(2)) : NONE;
    }

    @Override
    public String toString() {
        return place + BETWEEN + question;
    }
}
