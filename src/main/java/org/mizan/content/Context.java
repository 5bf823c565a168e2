package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.mizan.language.Language;

/** What is known while one file is read: the file, its language, its ids and the images it names. */
final class Context {

    private final Workbench bench;
    private final TextFile file;
    private final Language language;
    private final Landmarks landmarks = new Landmarks();
    private final SortedSet<String> images = new TreeSet<>();
    private final Map<String, Place> ids = new LinkedHashMap<>();
    private final Map<String, Place> former = new LinkedHashMap<>();
    private final List<Part> shared = new ArrayList<>();

    Context(Workbench bench, TextFile file, Language language) {
        this.bench = bench;
        this.file = file;
        this.language = language;
    }

    Workbench bench() {
        return bench;
    }

    TextFile file() {
        return file;
    }

    Language language() {
        return language;
    }

    Findings findings() {
        return bench.findings();
    }

    Landmarks landmarks() {
        return landmarks;
    }

    SortedSet<String> images() {
        return images;
    }

    Map<String, Place> ids() {
        return ids;
    }

    /** Ids of headings and of things to do, which translations have in common. */
    List<Part> shared() {
        return shared;
    }

    void find(Rule rule, Place place, Object... arguments) {
        findings().add(rule, place, arguments);
    }

    /** Gives an id to one thing of the file; says so if it is malformed or taken. */
    boolean claim(String id, Place place) {
        if (!Fields.ID.matcher(id).matches()) {
            find(Rule.ID_MALFORMED, place, id);
            return false;
        }
        Place first = ids.putIfAbsent(id, place);
        if (first != null) {
            find(Rule.ID_DUPLICATE, place, id, first.line());
        }
        return first == null;
    }

    /** Notes an id under which something of this file was once kept. */
    void gaveUp(String id, Place place) {
        former.put(id, place);
    }

    /** Once all ids are known: whether one that was given up is used by something else. */
    void checkFormer() {
        former.forEach((id, place) -> {
            if (ids.containsKey(id)) {
                find(Rule.FORMERLY_IN_USE, place, id);
            }
        });
    }

    String folder() {
        return file.path().substring(0, file.path().lastIndexOf('/') + 1);
    }

    String say(String key, Object... arguments) {
        return Words.CONTENT.say(language, key, arguments);
    }
}
