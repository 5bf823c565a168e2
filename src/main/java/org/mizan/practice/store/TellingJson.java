package org.mizan.practice.store;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.mizan.practice.QuestionId;
import org.mizan.practice.Today.Told;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An answer that is shown with its marks, as JSON. */
final class TellingJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As it is stored. */
    private record Stored(String place, String question, String seed, Map<String, List<String>> fields, String due) {
    }

    static String write(Told told) {
        try {
            return JSON.writeValueAsString(new Stored(told.question().place(), told.question().question(), told.seed(), told.fields(), told.due().toString()));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Told read(String json) {
        try {
            Stored stored = JSON.readValue(json, Stored.class);
            return new Told(new QuestionId(stored.place, stored.question), stored.seed, stored.fields, LocalDate.parse(stored.due));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private TellingJson() {
    }
}
