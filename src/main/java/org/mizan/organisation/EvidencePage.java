package org.mizan.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import org.mizan.language.Language;

/**
 * The lines of an evidence pack as a page to read: the same bytes for the same lines, for ever, so that whoever verifies a pack can compare them.
 * Its words and its style are those of the format's first version and must never change; another version brings its own.
 */
final class EvidencePage {

    private static final String PLACE = "/organisation/evidence-1/";
    private static final List<Language> LANGUAGES = List.of(Language.ARABIC, Language.ENGLISH);

    private final EvidenceLine header;
    private final List<EvidenceLine> completions;
    private final String head;
    private final Language language;
    private final Language other;
    private final StringBuilder page = new StringBuilder();

    /** @param lines all of them, each of its kind */
    private EvidencePage(List<EvidenceLine> lines) {
        this.header = lines.get(0);
        this.completions = lines.subList(1, lines.size() - 1);
        this.head = lines.get(lines.size() - 1).text("head");
        this.language = LANGUAGES.stream().filter(known -> known.code().equals(header.text("language"))).findAny().orElse(Language.ENGLISH);
        this.other = LANGUAGES.stream().filter(known -> !known.equals(language)).findAny().orElseThrow();
    }

    static byte[] of(List<EvidenceLine> lines) {
        return new EvidencePage(lines).whole().getBytes(UTF_8);
    }

    /** How to verify a pack, in all languages. */
    static byte[] readme() {
        return resource("README.txt");
    }

    private String whole() {
        page.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\" dir=\"").append(language.direction())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(word(language, "title")).append(" · ")
                .append(escaped(header.text("organisationName"))).append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<style>\n")
                .append(new String(resource("page.css"), UTF_8)).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        both("title").append("</h1>\n<p class=\"of\"><bdi>").append(escaped(header.text("organisationName"))).append("</bdi></p>\n");
        paragraph(language);
        paragraph(other);
        page.append("<dl>\n");
        facts();
        page.append("</dl>\n");
        table();
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void paragraph(Language in) {
        page.append("<p lang=\"").append(in).append("\" dir=\"").append(in.direction()).append("\">").append(word(in, "about")).append("</p>\n");
    }

    private void facts() {
        fact("exported", isolated(moment(header.text("exported"))));
        fact("issuer", "<bdi>" + escaped(header.text("issuerName")) + "</bdi> <code>" + escaped(header.text("issuer")) + "</code>");
        fact("organisation", "<code>" + header.text("organisation") + "</code>");
        if (header.fields().containsKey("scopeAssignment")) {
            fact("assignment", "<bdi>" + escaped(header.text("scopeAssignmentTitle")) + "</bdi> <code>" + header.text("scopeAssignment") + "</code>");
        }
        if (header.fields().containsKey("scopeCourse")) {
            fact("course", "<code>" + header.text("scopeCourse") + "</code>");
        }
        if (header.fields().containsKey("scopeFrom")) {
            fact("from", isolated(header.text("scopeFrom")));
        }
        if (header.fields().containsKey("scopeUntil")) {
            fact("until", isolated(header.text("scopeUntil")));
        }
        fact("count", isolated(String.valueOf(completions.size())));
        fact("head", "<code>" + head + "</code>");
    }

    private void fact(String name, String value) {
        page.append("<div><dt>");
        both(name).append("</dt><dd>").append(value).append("</dd></div>\n");
    }

    private void table() {
        page.append("<table>\n<thead><tr>");
        for (String column : List.of("line", "name", "course", "completed", "version")) {
            page.append("<th scope=\"col\">").append(word(language, column)).append("<br>");
            inOther(column).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        for (EvidenceLine each : completions) {
            page.append("<tr><td>").append(isolated(String.valueOf(each.number("line")))).append("</td><th scope=\"row\"><bdi>").append(escaped(each.text("name")))
                    .append("</bdi><br><code>").append(each.text("reference")).append("</code></th><td><bdi>").append(escaped(each.text("title")))
                    .append("</bdi><br><code>").append(each.text("course")).append("</code></td><td class=\"when\">").append(isolated(moment(each.text("completed"))))
                    .append("</td><td><code>").append(each.text("version")).append("</code></td></tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private StringBuilder both(String key) {
        page.append(word(language, key)).append(' ');
        return inOther(key);
    }

    private StringBuilder inOther(String key) {
        return page.append("<span class=\"other\" lang=\"").append(other).append("\" dir=\"").append(other.direction())
                .append("\">").append(word(other, key)).append("</span>");
    }

    /** In UTC, which has no rules that change. */
    private static String moment(String instant) {
        return instant.replace("T", " ").replace("Z", " UTC");
    }

    private static String isolated(String figures) {
        return "<bdi dir=\"ltr\">" + figures + "</bdi>";
    }

    private static String word(Language language, String key) {
        return Words.OF.get(language.code()).getProperty(key);
    }

    /** What has no shape, or would turn the letters around it, is shown as something that cannot be shown. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}\u202a-\u202e\u2066-\u2069]", "\ufffd").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static byte[] resource(String name) {
        try (var file = EvidencePage.class.getResourceAsStream(PLACE + name)) {
            if (file == null) {
                throw new IllegalStateException(PLACE + name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Words {

        private static final Map<String, Properties> OF = LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(Language::code, Words::read));

        private static Properties read(Language language) {
            var words = new Properties();
            try {
                words.load(new InputStreamReader(new ByteArrayInputStream(resource("page_" + language.code() + ".properties")), UTF_8));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return words;
        }
    }
}
