package org.mizan.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.FencedCodeBlock;
import org.mizan.language.Language;
import org.mizan.language.Markup;

/** The table of laws, from {@code laws.yaml}: one table for all lessons that show it. */
final class Laws {

    static final String FILE = "laws.yaml";
    private static final List<String> COLUMNS = List.of("country", "law", "number", "in-force", "authority");

    /**
     * @param texts column to language to text
     * @param link  where the law or its authority can be read
     */
    private record Row(String id, Map<String, Map<Language, String>> texts, Optional<String> link) {
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<Language, String> notice = new LinkedHashMap<>();
    private final Map<Language, String> after = new LinkedHashMap<>();
    private Optional<String> checked = Optional.empty();
    private final boolean there;

    private Laws(boolean there) {
        this.there = there;
    }

    static Laws none() {
        return new Laws(false);
    }

    static Laws read(Workbench bench) {
        Laws laws = new Laws(bench.paths().contains(FILE));
        if (laws.there) {
            bench.text(FILE).flatMap(file -> new YamlReader(file, 1, 0, bench.findings()).read(file.text()))
                    .ifPresent(map -> laws.read(new Fields(map, bench.findings()), bench));
        }
        return laws;
    }

    private void read(Fields fields, Workbench bench) {
        fields.only("checked", "notice", "laws", "after").require("laws");
        Dates.checked(fields, bench);
        checked = fields.text("checked");
        notice.putAll(texts(fields, "notice"));
        after.putAll(texts(fields, "after"));
        Set<String> ids = new HashSet<>();
        for (Fields law : fields.maps("laws")) {
            law.only("id", "country", "law", "number", "in-force", "authority", "also", "link").require("country", "law", "authority");
            Map<String, Map<Language, String>> texts = new LinkedHashMap<>();
            COLUMNS.forEach(column -> texts.put(column, texts(law, column)));
            texts.put("also", texts(law, "also"));
            Optional<Yaml.Scalar> id = law.required("id").filter(one -> Fields.isId(one, bench.findings()));
            id.filter(one -> !ids.add(one.text())).ifPresent(one -> bench.findings().add(Rule.ID_DUPLICATE, one.place(), one.text(), 1));
            rows.add(new Row(id.map(Yaml.Scalar::text).orElse(""), texts, law.parsed("link", "https://…", Dates::web)));
        }
    }

    private static Map<Language, String> texts(Fields fields, String key) {
        Map<Language, String> texts = new LinkedHashMap<>();
        fields.fields(key).ifPresent(map -> {
            for (Yaml.Entry entry : map.map().entries()) {
                boolean code = entry.key().text().matches("[a-z]{2,3}");
                if (code) {
                    map.text(entry.key().text()).ifPresent(text -> texts.put(new Language(entry.key().text()), text));
                } else {
                    map.only(Language.ARABIC.code(), Language.ENGLISH.code());
                }
            }
        });
        return texts;
    }

    /** The table in the language of the lesson; the block may list the ids of the rows that it wants. */
    String table(Context context, FencedCodeBlock fence) {
        Fences.attributes(fence, context).only(Set.of(), Set.of(), context.findings());
        if (!there) {
            context.find(Rule.LAWS_MISSING, Fences.place(fence, context));
        }
        List<String> wanted = wanted(context, fence);
        StringBuilder html = new StringBuilder();
        paragraph(notice, "laws-notice", context, html);
        html.append("<div class=\"table-scroll laws\" role=\"group\" tabindex=\"0\" aria-label=\"").append(text(context.say("laws.table")))
                .append("\"><table><thead><tr>");
        COLUMNS.forEach(column -> html.append("<th scope=\"col\" dir=\"auto\">").append(text(context.say("laws." + column))).append("</th>"));
        html.append("</tr></thead><tbody>");
        rows.stream().filter(row -> wanted.isEmpty() || wanted.contains(row.id())).forEach(row -> row(row, context, html));
        html.append("</tbody></table></div>");
        paragraph(after, "laws-after", context, html);
        checked.ifPresent(month -> html.append("<p class=\"laws-checked\" dir=\"auto\">").append(text(context.say("laws.checked"))).append(" <bdi>")
                .append(text(month)).append("</bdi></p>"));
        return html.toString();
    }

    private static void paragraph(Map<Language, String> words, String name, Context context, StringBuilder html) {
        Optional.ofNullable(words.get(context.language()))
                .ifPresent(text -> html.append("<p class=\"").append(name).append("\" dir=\"auto\">").append(text(text)).append("</p>"));
    }

    private List<String> wanted(Context context, FencedCodeBlock fence) {
        List<String> wanted = new ArrayList<>();
        String[] lines = fence.getLiteral().split("\n");
        for (int i = 0; i < lines.length; i++) {
            String id = lines[i].strip();
            boolean known = rows.stream().anyMatch(row -> row.id().equals(id));
            if (known) {
                wanted.add(id);
            } else if (!id.isEmpty()) {
                context.find(Rule.NAME_UNDECLARED, context.file().at(Fences.place(fence, context).line() + 1 + i, 1), id, FILE);
            }
        }
        return wanted;
    }

    private static void row(Row row, Context context, StringBuilder html) {
        html.append("<tr>");
        for (String column : COLUMNS) {
            boolean heads = column.equals("country");
            String words = in(row.texts().get(column), context.language());
            // On a narrow screen the head of the table is not there, and each cell says what it is.
            html.append(heads ? "<th scope=\"row\" dir=\"auto\">" : "<td dir=\"auto\" data-label=\"" + text(context.say("laws." + column)) + "\">");
            boolean linked = column.equals("law") && row.link().isPresent();
            html.append(linked ? "<a rel=\"external noopener noreferrer\" href=\"" + text(row.link().get()) + "\">" + text(words) + "</a>" : text(words));
            String also = column.equals("law") ? in(row.texts().get("also"), context.language()) : "";
            html.append(also.isEmpty() ? "" : "<br><span class=\"also\">" + text(also) + "</span>");
            html.append(heads ? "</th>" : "</td>");
        }
        html.append("</tr>");
    }

    private static String in(Map<Language, String> texts, Language language) {
        return texts.getOrDefault(language, texts.getOrDefault(Language.ENGLISH, ""));
    }

    private static String text(String words) {
        return Markup.ofText(words).html();
    }
}
