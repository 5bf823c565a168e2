package org.mizan.simulation;

/** A cell with its words: something that one audience may know. */
public record Known(Mirror.Audience audience, Mirror.Datum datum) {

    public Mirror.Cell cell() {
        return new Mirror.Cell(audience.id(), datum.id());
    }

    public boolean sensitive() {
        return datum.sensitive().isPresent();
    }
}
