package org.mizan.content;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The second wall: lets through only what the renderer is meant to write, whatever came before. */
final class Sanitizer {

    private static final Predicate<String> ID = Pattern.compile("[\\p{L}\\p{N}_.:-]+").asMatchPredicate();
    private static final Predicate<String> CLASS = Pattern.compile("[a-zA-Z][a-zA-Z0-9 _-]*").asMatchPredicate();
    private static final Predicate<String> LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*").asMatchPredicate();
    private static final Predicate<String> NUMBER = Pattern.compile("[0-9]{1,5}").asMatchPredicate();
    private static final Predicate<String> REL = Pattern.compile("[a-z ]+").asMatchPredicate();

    /** The empty corner of a table heads nothing, and a heading without words is announced as one. */
    private static final Pattern EMPTY_HEAD = Pattern.compile("<th([^>]*?) scope=\"col\"></th>");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "br", "hr",
                    "table", "thead", "tbody", "tr", "th", "td", "a", "img", "figure", "figcaption", "div", "section", "span", "sup", "bdi")
            .allowWithoutAttributes("span", "a", "div")
            .allowAttributes("dir").matching(Pattern.compile("auto|rtl|ltr")).globally()
            .allowAttributes("lang").matching(LANGUAGE).globally()
            .allowAttributes("id").matching(ID).globally()
            .allowAttributes("class").matching(CLASS).globally()
            .allowAttributes("role").matching(true, "note", "img", "group", "doc-noteref").globally()
            .allowAttributes("aria-label").globally()
            .allowAttributes("tabindex").matching(true, "0").onElements("div")
            .allowAttributes("data-label").onElements("td")
            .allowAttributes("scope").matching(true, "col", "row").onElements("th")
            .allowAttributes("start").matching(NUMBER).onElements("ol")
            .allowAttributes("href").onElements("a")
            .allowAttributes("rel").matching(REL).onElements("a")
            .allowAttributes("title").onElements("a", "img")
            .allowAttributes("src", "alt").onElements("img")
            .allowAttributes("width", "height").matching(NUMBER).onElements("img")
            .allowAttributes("loading").matching(true, "lazy").onElements("img")
            .allowUrlProtocols("https", "mailto", "tel")
            .toFactory();

    static String clean(String html) {
        // The library writes void elements as XML does. Inside attributes and text it escapes >, so this meets only ends of tags.
        return EMPTY_HEAD.matcher(POLICY.sanitize(html).replace(" />", ">")).replaceAll("<td$1></td>");
    }

    private Sanitizer() {
    }
}
