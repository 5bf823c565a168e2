package org.mizan.simulation;

import java.util.List;

/** What a mirror shows at one moment, and what changed since the moment before. */
public final class MirrorImage {

    /**
     * What one audience knows.
     *
     * @param depth how many audiences it lies in: a ring of the picture
     * @param knows in file order
     */
    public record Knowing(Mirror.Audience audience, int depth, List<Mirror.Datum> knows) {

        public Knowing {
            knows = List.copyOf(knows);
        }

        public boolean knowsNothing() {
            return knows.isEmpty();
        }
    }

    /** A row of the mirror as a table: one entry an audience, in file order. */
    public record Row(Mirror.Datum datum, List<Entry> entries) {

        public Row {
            entries = List.copyOf(entries);
        }
    }

    /** @param fresh it was otherwise before the last step */
    public record Entry(Known cell, boolean known, boolean fresh) {
    }

    /**
     * What the last step changed.
     *
     * @param settings  as they stand now
     * @param learned   cells known now and not before
     * @param forgotten cells known before and not now
     */
    public record Changes(List<Chosen> settings, List<Known> learned, List<Known> forgotten) {

        public Changes {
            settings = List.copyOf(settings);
            learned = List.copyOf(learned);
            forgotten = List.copyOf(forgotten);
        }

        public boolean none() {
            return settings.isEmpty() && learned.isEmpty() && forgotten.isEmpty();
        }
    }

    private final Mirror mirror;
    private final MirrorOutcome outcome;
    private final MirrorOutcome before;

    MirrorImage(Mirror mirror, MirrorOutcome outcome, MirrorOutcome before) {
        this.mirror = mirror;
        this.outcome = outcome;
        this.before = before;
    }

    /** In file order. */
    public List<Mirror.Audience> audiences() {
        return mirror.audiences();
    }

    /** In sentences: what each audience knows now, in file order. */
    public List<Knowing> knowing() {
        return mirror.audiences().stream().map(audience -> new Knowing(audience, outcome.depth(audience.id()),
                mirror.data().stream().filter(datum -> outcome.knows(audience.id(), datum.id())).toList())).toList();
    }

    /** As a table: a row a datum, a column an audience. */
    public List<Row> table() {
        return mirror.data().stream().map(datum -> new Row(datum, mirror.audiences().stream().map(audience -> {
            Known cell = new Known(audience, datum);
            boolean known = outcome.knows(cell.cell());
            return new Entry(cell, known, known != before.knows(cell.cell()));
        }).toList())).toList();
    }

    /** Whether an audience knows something since the last step. */
    public boolean fresh(Mirror.Audience audience, Mirror.Datum datum) {
        return outcome.knows(audience.id(), datum.id()) && !before.knows(audience.id(), datum.id());
    }

    /** What the last step changed, for the words of a live region. */
    public Changes changes() {
        List<Chosen> was = before.chosen();
        return new Changes(outcome.chosen().stream().filter(one -> !was.contains(one)).toList(),
                outcome.known().stream().filter(known -> !before.knows(known.cell())).toList(),
                before.known().stream().filter(known -> !outcome.knows(known.cell())).toList());
    }
}
