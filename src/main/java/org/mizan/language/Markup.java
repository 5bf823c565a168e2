package org.mizan.language;

/**
 * HTML that is safe to put into a page as it stands: the compiler rendered and sanitised it.
 *
 * @param html a balanced fragment; empty when there is nothing to show
 */
public record Markup(String html) {

    public static final Markup NONE = new Markup("");

    /** Plain text as markup, with the characters that mean something in HTML escaped. */
    public static Markup ofText(String text) {
        return new Markup(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;"));
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The HTML itself, so that a template may print it with {@code .raw}. */
    @Override
    public String toString() {
        return html;
    }
}
