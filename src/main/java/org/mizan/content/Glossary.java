package org.mizan.content;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.mizan.course.Term;
import org.mizan.language.Folding;
import org.mizan.language.Language;
import org.mizan.language.Markup;

/** The glossary of each language, from {@code glossary.*.md}. */
final class Glossary {

    private final Map<Language, List<Term>> terms = new TreeMap<>();
    private final Map<Language, Map<String, String>> folded = new TreeMap<>();
    private final Map<Language, Context> contexts = new TreeMap<>();

    /** Terms by language, in the order of the file. */
    Map<Language, List<Term>> terms() {
        return terms;
    }

    /** Folded names of all terms. */
    Set<String> names(Language language) {
        return Set.copyOf(folded.getOrDefault(language, Map.of()).values());
    }

    /** The folded name of a term; empty if there is none. */
    String name(Language language, String id) {
        return folded.getOrDefault(language, Map.of()).getOrDefault(id, "");
    }

    void read(Workbench bench, TextFile file, Language language) {
        Context context = new Context(bench, file, language);
        contexts.put(language, context);
        FrontMatter front = FrontMatter.of(file, false, bench.findings());
        front.fields().ifPresent(fields -> fields.only());
        Node root = Markdown.prose(front.body(file));
        Map<Node, Map<String, String>> more = new IdentityHashMap<>();
        Footnotes.check(root, context);
        Fences.check(root, context);
        Map<Node, Attributes.Word> ids = ids(root, context);
        new Links(context, more).resolve(root);
        new Images(context, more).resolve(root);
        PageRenderer renderer = new PageRenderer(context, more);
        List<Term> read = new ArrayList<>();
        Heading open = null;
        StringBuilder meaning = new StringBuilder();
        for (Node node : Markdown.children(root)) {
            if (node instanceof Heading heading) {
                close(open, meaning, ids, context, read);
                open = heading;
            } else if (open == null) {
                context.find(Rule.QUIZ_TEXT_BEFORE, Markdown.place(file, node));
            } else {
                meaning.append(renderer.html(node));
            }
        }
        close(open, meaning, ids, context, read);
        terms.put(language, read);
        folded.put(language, read.stream().collect(Collectors.toMap(Term::id, term -> Folding.fold(term.name()), (a, b) -> a)));
        bench.knows(context);
    }

    private static Map<Node, Attributes.Word> ids(Node root, Context context) {
        Map<Node, Attributes.Word> ids = new IdentityHashMap<>();
        for (Heading heading : Markdown.all(root, Heading.class)) {
            Place place = Markdown.place(context.file(), heading);
            if (heading.getLevel() != 2) {
                context.find(Rule.HEADING_LEVEL, place, "#".repeat(heading.getLevel()), "##");
            }
            Headings.take(heading, context).map(braces -> braces.only(Set.of(), Set.of(), context.findings())).flatMap(Attributes::id)
                    .ifPresentOrElse(id -> {
                        if (context.claim(id.text(), id.place())) {
                            ids.put(heading, id);
                        }
                    }, () -> context.find(Rule.ID_MISSING, place, "##"));
        }
        return ids;
    }

    private static void close(Heading open, StringBuilder meaning, Map<Node, Attributes.Word> ids, Context context, List<Term> read) {
        if (open != null) {
            if (meaning.toString().isBlank()) {
                context.find(Rule.BLOCK_EMPTY, Markdown.place(context.file(), open), Markdown.plain(open));
            }
            if (ids.containsKey(open)) {
                read.add(new Term(ids.get(open).text(), context.language(), Markdown.plain(open), new Markup(meaning.toString().strip())));
            }
        }
        meaning.setLength(0);
    }

    /** A term that one language explains and another does not. */
    void compare(Findings findings) {
        for (Context one : contexts.values()) {
            for (Context other : contexts.values()) {
                one.ids().forEach((id, place) -> {
                    if (!other.ids().containsKey(id)) {
                        findings.add(Rule.TRANSLATION_MISSING, place, other.language().code(), other.file().path());
                    }
                });
            }
        }
    }
}
