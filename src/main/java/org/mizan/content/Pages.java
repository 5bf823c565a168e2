package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mizan.course.Page;
import org.mizan.language.Language;

/** Reads {@code pages/}, and finds files outside of courses that nothing reads. */
final class Pages {

    private final Workbench bench;
    private final Map<String, List<Context>> contexts = new TreeMap<>();

    Pages(Workbench bench) {
        this.bench = bench;
    }

    /** Page id to language to page. */
    Map<String, Map<Language, Page>> read() {
        Map<String, Map<Language, Page>> pages = new TreeMap<>();
        for (String path : bench.paths()) {
            Optional<ContentName> name = ContentName.of(path);
            if (name.isPresent() && name.get().stem().matches("pages/[^/]+")) {
                read(path, name.get(), pages);
            } else if (!path.matches("courses/[^/]+/.*") && path.endsWith(".md") && !StrayFiles.isReadme(path)
                    && name.filter(one -> one.stem().equals("glossary")).isEmpty()) {
                bench.findings().add(name.isEmpty() ? Rule.FILE_NAME : Rule.FILE_UNLISTED, Place.startOf(path), path, "pages/");
            }
        }
        contexts.values().forEach(this::compare);
        missing(pages);
        return pages;
    }

    private void read(String path, ContentName name, Map<String, Map<Language, Page>> pages) {
        if (!Fields.ID.matcher(name.base()).matches()) {
            bench.findings().add(Rule.ID_MALFORMED, Place.startOf(path), name.base());
        }
        bench.guarded(path, () -> bench.text(path).map(file -> {
            PageReader reader = new PageReader(bench, file, name.language(), true);
            contexts.computeIfAbsent(name.base(), key -> new ArrayList<>()).add(reader.context());
            return reader.read();
        })).ifPresent(page -> pages.computeIfAbsent(name.base(), key -> new TreeMap<>()).put(name.language(), page));
    }

    private void compare(List<Context> languages) {
        Context first = languages.get(0);
        languages.stream().skip(1).forEach(other -> new Drift(bench.findings()).compareActivities(first, first.shared(), List.of(), other, other.shared(),
                List.of()));
    }

    /** A page ought to be there in each language in which any page is. */
    private void missing(Map<String, Map<Language, Page>> pages) {
        pages.values().stream().flatMap(page -> page.keySet().stream()).distinct().forEach(language -> pages.forEach((id, page) -> {
            if (!page.containsKey(language)) {
                String there = new ContentName("pages/" + id, page.keySet().iterator().next()).path();
                bench.findings().add(Rule.TRANSLATION_MISSING, Place.startOf(there), language.code(), new ContentName("pages/" + id, language).path());
            }
        }));
    }
}
