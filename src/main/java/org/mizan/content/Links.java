package org.mizan.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.mizan.content.PageNodes.Aside;
import org.mizan.course.StaffFact;

/** Turns the links that work in a plain viewer into addresses of the site. */
final class Links {

    private final Context context;
    private final Map<Node, Map<String, String>> attributes;

    /** @param attributes receives what the renderer adds to a link */
    Links(Context context, Map<Node, Map<String, String>> attributes) {
        this.context = context;
        this.attributes = attributes;
    }

    void resolve(Node root) {
        for (Link link : Markdown.all(root, Link.class)) {
            resolve(link, Markdown.place(context.file(), link));
        }
    }

    private void resolve(Link link, Place place) {
        String written = link.getDestination();
        String scheme = written.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*") ? written.substring(0, written.indexOf(':')) : "";
        switch (scheme) {
            case "" -> link.setDestination(relative(written, place));
            case "glossary" -> link.setDestination(glossary(written.substring("glossary:".length()), link, place));
            case "organisation" -> organisation(written.substring("organisation:".length()), link, place);
            case "https" -> attributes.put(link, new LinkedHashMap<>(Map.of("rel", "external noopener noreferrer")));
            case "mailto", "tel" -> attributes.put(link, new LinkedHashMap<>());
            default -> {
                context.find(Rule.LINK_ADDRESS, place, written);
                link.setDestination("#");
            }
        }
    }

    private String relative(String written, Place place) {
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String anchor = hash < 0 ? "" : written.substring(hash + 1);
        if (path.startsWith("/") || path.startsWith("\\") || path.contains("?")) {
            context.find(Rule.LINK_ADDRESS, place, written);
            return "#";
        }
        if (path.isEmpty() && anchor.isEmpty()) {
            context.find(Rule.LINK_DEAD, place, written, new Words.Key("link-correct"));
            return "#";
        }
        if (path.isEmpty()) {
            context.bench().link(place, context.file().path(), anchor);
            return "#" + anchor;
        }
        Optional<ContentName> target = resolve(context.folder(), path).flatMap(ContentName::of);
        if (target.isEmpty() || target.get().address().isEmpty() || !exists(target.get())) {
            context.find(Rule.LINK_DEAD, place, written, path.startsWith("www.") ? Words.Phrase.of("link-web", written) : new Words.Key("link-correct"));
            return "#";
        }
        if (!target.get().language().equals(context.language())) {
            context.find(Rule.LINK_LANGUAGE, place, written, target.get().in(context.language()).fileName());
            return "#";
        }
        if (!anchor.isEmpty()) {
            context.bench().link(place, target.get().path(), anchor);
        }
        return target.get().address().get() + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** A page that is only there in another language still has its address, and says so itself. */
    private boolean exists(ContentName target) {
        return context.bench().paths().contains(target.path()) || target.language().equals(context.language())
                && context.bench().paths().stream().flatMap(path -> ContentName.of(path).stream())
                        .anyMatch(other -> other.in(target.language()).path().equals(target.path()));
    }

    private String glossary(String id, Link link, Place place) {
        if (!Fields.ID.matcher(id).matches()) {
            context.find(Rule.ID_MALFORMED, place, id);
        } else {
            String file = "glossary." + context.language() + ".md";
            if (context.bench().paths().contains(file)) {
                context.bench().link(place, file, id);
            } else {
                context.find(Rule.LINK_DEAD, place, link.getDestination(), Words.Phrase.of("link-file", file));
            }
        }
        attributes.put(link, new LinkedHashMap<>(Map.of("class", "glossary-link")));
        return "/" + context.language() + "/glossary#" + id;
    }

    /** What it leads to is the organisation's own; who learns without one reads a general sentence. */
    private void organisation(String word, Link link, Place place) {
        Optional<StaffFact> fact = StaffFact.of(word);
        if (fact.isEmpty()) {
            context.find(Rule.ORGANISATION_FACT, place, word, Arrays.stream(StaffFact.values()).map(StaffFact::word).collect(Collectors.joining(", ")));
        }
        for (Node child : Markdown.children(link)) {
            link.insertBefore(child);
        }
        link.insertBefore(new Aside(context.say("organisation"), "organisation" + fact.map(known -> " organisation-" + known.word()).orElse("")));
        link.unlink();
    }

    /** A path relative to a folder as a path in the content folder; empty if it leads out of it. */
    static Optional<String> resolve(String folder, String relative) {
        String decoded;
        try {
            decoded = URLDecoder.decode(relative.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            decoded = relative;
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + decoded).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
