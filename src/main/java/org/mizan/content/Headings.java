package org.mizan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Levels and ids of headings. */
final class Headings {

    private static final Pattern BRACES = Pattern.compile("\\{(#[^{}]*|[a-z-]+=[^{}]*)\\}\\s*");

    private final Context context;
    private final Map<Node, Map<String, String>> attributes;

    Headings(Context context, Map<Node, Map<String, String>> attributes) {
        this.context = context;
        this.attributes = attributes;
    }

    /** The body begins at the second level, because the title is the first, and each level is one below what holds it. */
    void check(Node root) {
        int above = 1;
        List<Heading> headings = Markdown.all(root, Heading.class);
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            Place place = Markdown.place(context.file(), heading);
            if (heading.getLevel() == 1 || heading.getLevel() > above + 1) {
                context.find(Rule.HEADING_LEVEL, place, "#".repeat(heading.getLevel()), "#".repeat(Math.max(2, Math.min(above + 1, heading.getLevel()))));
            }
            above = Math.max(2, heading.getLevel());
            int last = i + 1 < headings.size() ? Markdown.place(context.file(), headings.get(i + 1)).line() - 1 : context.file().lines().size();
            take(heading, context).ifPresent(braces -> name(heading, braces, place.line(), last));
        }
    }

    private void name(Heading heading, Attributes braces, int first, int last) {
        braces.only(java.util.Set.of(), java.util.Set.of(), context.findings());
        braces.id().filter(id -> context.claim(id.text(), id.place())).ifPresent(id -> {
            attributes.put(heading, Map.of("id", id.text()));
            context.landmarks().add(id.text(), first, last);
            context.shared().add(Part.leaf("heading", id.text(), "", id.place()));
        });
    }

    /** Takes the braces at the end of a heading out of its text. */
    static Optional<Attributes> take(Heading heading, Context context) {
        if (!(heading.getLastChild() instanceof Text text)) {
            return Optional.empty();
        }
        int open = Math.max(0, text.getLiteral().lastIndexOf('{'));
        Matcher braces = BRACES.matcher(text.getLiteral()).region(open, text.getLiteral().length());
        if (!braces.matches()) {
            return Optional.empty();
        }
        text.setLiteral(text.getLiteral().substring(0, open).stripTrailing());
        if (text.getLiteral().isEmpty()) {
            text.unlink();
        }
        int line = Markdown.place(context.file(), heading).line();
        int column = context.file().line(line).lastIndexOf("{" + braces.group(1) + "}");
        return Optional.of(Attributes.of(braces.group(1), context.file().at(line, Math.max(0, column) + 2), context.findings()));
    }
}
