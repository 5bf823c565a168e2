package org.mizan.privacy.web;

import java.util.List;

import org.mizan.privacy.Ledger;

/**
 * All that is held under one heading.
 *
 * @param columns what the ledger says of it; empty for what is not Mizan's
 */
public record Group(Ledger.Topic topic, List<Entry> entries, List<Ledger.Column> columns) {

    public Group {
        entries = List.copyOf(entries);
        columns = List.copyOf(columns);
    }

    public record Entry(List<Value> values) {

        public Entry {
            values = List.copyOf(values);
        }
    }

    /**
     * @param kind  how to show it: text, code, time, course, lesson, truth, share, words or fields
     * @param text  the value as text
     * @param parts for fields: the single answers
     */
    public record Value(Ledger.Word word, String kind, String text, List<Part> parts) {

        public Value {
            parts = List.copyOf(parts);
        }
    }

    public record Part(String name, String text) {
    }
}
