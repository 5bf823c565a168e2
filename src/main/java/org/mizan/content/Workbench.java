package org.mizan.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;

/** What the readers of all files share during one compilation. */
final class Workbench {

    /** A link that is followed once every file is read. */
    record LinkUse(Place place, String file, String anchor) {
    }

    private final Source source;
    private final SortedSet<String> paths;
    private final LocalDate today;
    private final Proofs proofs;
    private final Findings findings = new Findings();
    private final List<LinkUse> links = new ArrayList<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Optional<Picture>> pictures = new HashMap<>();
    private final Glossary glossary = new Glossary();
    private final List<SimulationReport> reports = new ArrayList<>();
    private final Laws laws;

    Workbench(Source source, LocalDate today, Proofs proofs) {
        this.source = source;
        this.paths = source.paths();
        this.today = today;
        this.proofs = proofs;
        this.laws = guarded(Laws.FILE, () -> Optional.of(Laws.read(this))).orElseGet(Laws::none);
    }

    Source source() {
        return source;
    }

    SortedSet<String> paths() {
        return paths;
    }

    LocalDate today() {
        return today;
    }

    Findings findings() {
        return findings;
    }

    Proofs proofs() {
        return proofs;
    }

    Laws laws() {
        return laws;
    }

    Glossary glossary() {
        return glossary;
    }

    void report(SimulationReport report) {
        reports.add(report);
    }

    List<SimulationReport> reports() {
        return reports;
    }

    Optional<TextFile> text(String path) {
        return TextFile.read(source, path, findings);
    }

    /** Reads one file so that whatever goes wrong stays with that file. */
    <T> Optional<T> guarded(String path, Supplier<Optional<T>> read) {
        try {
            return read.get();
        } catch (StackOverflowError e) {
            findings.add(Rule.FILE_NESTING, Place.startOf(path));
        } catch (RuntimeException e) {
            findings.add(Rule.INTERNAL, Place.startOf(path), e.getClass().getSimpleName() + " " + e.getMessage());
        }
        return Optional.empty();
    }

    /** An image, looked at once however often it is shown. */
    Optional<Picture> picture(String path) {
        return pictures.computeIfAbsent(path, key -> source.read(key).map(bytes -> Picture.of(key, bytes, findings)));
    }

    void link(Place place, String file, String anchor) {
        links.add(new LinkUse(place, file, anchor));
    }

    void knows(Context context) {
        ids.put(context.file().path(), Set.copyOf(context.ids().keySet()));
    }

    /** Follows the anchors of all links; a file that could not be read has enough findings of its own. */
    void followLinks() {
        for (LinkUse link : links) {
            Set<String> known = ids.get(link.file());
            if (known != null && !known.contains(link.anchor())) {
                findings.add(Rule.LINK_ANCHOR, link.place(), link.anchor(), link.file());
            }
        }
    }
}
