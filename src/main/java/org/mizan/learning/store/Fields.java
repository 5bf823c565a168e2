package org.mizan.learning.store;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The fields of an activity as JSON, whatever the web side's JSON is tuned to. */
final class Fields {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String write(Map<String, List<String>> fields) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(fields));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Map<String, List<String>> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {
            });
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The fields of several activities, by their ids. */
    static String writeAll(Map<String, Map<String, List<String>>> all) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(all));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Map<String, Map<String, List<String>>> readAll(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {
            });
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Fields() {
    }
}
