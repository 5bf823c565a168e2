package org.mizan.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * For readers whose browser says that data are dear ({@code Save-Data: on}): pictures wait until they are asked for, and no web font is announced.
 * A picture that stands alone lies folded up below its description; a browser loads it when it is unfolded, since it is marked as lazy. One within a text
 * becomes a link to itself.
 */
final class DataSaver {

    static final String HEADER = "Save-Data";

    private static final Pattern FONT = Pattern.compile("<link rel=\"preload\" as=\"font\"[^>]*>\\n?");
    /** A figure's picture, what no link may stand in, or any other picture. Inside an attribute all angle brackets are escaped. */
    private static final Pattern PARTS = Pattern.compile("<figure>\\s*(?<alone><img\\b[^>]*>)|<(?<close>/?)(?:a|label|button|summary)\\b[^>]*>|(?<within><img\\b[^>]*>)");
    private static final Pattern DESCRIPTION = Pattern.compile("\\salt=\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("\\ssrc=\"([^\"]*)\"");

    private DataSaver() {
    }

    /** @param saveData the header's value */
    static boolean asked(@Nullable String saveData) {
        return "on".equalsIgnoreCase(saveData);
    }

    /**
     * The same page with less to load.
     *
     * @param show words for "Show the picture", which stand before its description
     */
    static String lighten(String page, String show) {
        StringBuilder light = new StringBuilder(page.length());
        Matcher part = PARTS.matcher(FONT.matcher(page).replaceAll(""));
        int depth = 0;
        while (part.find()) {
            String alone = part.group("alone");
            String within = part.group("within");
            String instead = part.group();
            if (alone != null) {
                instead = "<figure><details class=\"picture\"><summary>" + words(show, alone) + "</summary>" + alone + "</details>";
            } else if (within == null) {
                depth += part.group("close").isEmpty() ? 1 : -1;
            } else if (depth == 0) {
                instead = "<a class=\"picture\" href=\"" + found(ADDRESS, within) + "\">" + words(show, within) + "</a>";
            }
            part.appendReplacement(light, Matcher.quoteReplacement(instead));
        }
        return part.appendTail(light).toString();
    }

    private static String words(String show, String image) {
        String description = found(DESCRIPTION, image);
        return description.isEmpty() ? show : show + ": " + description;
    }

    /** As it stands in the page, so that it may go back there. */
    private static String found(Pattern attribute, String image) {
        Matcher matcher = attribute.matcher(image);
        return matcher.find() ? matcher.group(1) : "";
    }
}
