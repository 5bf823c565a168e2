package org.mizan.certificate;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;

/** Reads JSON of strangers: a key twice is refused, since two readers would see two documents; so is what is nested too deep. */
final class Values {

    private static final Map<String, Object> STRICT = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE, "org.eclipse.parsson.maxDepth", 40);
    private static final JsonWriterFactory PRETTY = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    /** @throws Malformed if it is not one JSON object */
    static JsonObject object(String json) throws Malformed {
        try (var reader = Json.createReaderFactory(STRICT).createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | ArithmeticException | NumberFormatException broken) {
            throw new Malformed(Finding.UNREADABLE, "");
        }
    }

    /** Indented, as a person would read it. */
    static String pretty(JsonObject object) {
        var text = new StringWriter();
        try (var writer = PRETTY.createWriter(text)) {
            writer.write(object);
        }
        return text.toString().strip() + "\n";
    }

    static Optional<String> text(JsonObject object, String key) {
        return object.get(key) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    static Optional<JsonObject> child(JsonObject object, String key) {
        return object.get(key) instanceof JsonObject child ? Optional.of(child) : Optional.empty();
    }

    /** One value or a list of them: JSON-LD knows no difference. */
    static List<JsonValue> list(JsonObject object, String key) {
        JsonValue value = object.get(key);
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        return value instanceof JsonArray array ? List.copyOf(array) : List.of(value);
    }

    static List<JsonObject> objects(JsonObject object, String key) {
        return list(object, key).stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList();
    }

    static List<String> texts(JsonObject object, String key) {
        return list(object, key).stream().filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString()).toList();
    }

    /** The id of something that is named by its id, or by an object with one. */
    static Optional<String> id(JsonObject object, String key) {
        return text(object, key).or(() -> child(object, key).flatMap(child -> text(child, "id")));
    }

    /** @throws Malformed if there is one that is not a moment with an offset */
    static Optional<OffsetDateTime> moment(JsonObject object, String key, Finding otherwise) throws Malformed {
        JsonValue value = object.get(key);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(((JsonString) value).getString()));
        } catch (ClassCastException | DateTimeException other) {
            throw new Malformed(otherwise, key + ": " + value);
        }
    }

    /** The same object without some keys. */
    static JsonObject without(JsonObject object, String... keys) {
        var builder = Json.createObjectBuilder(object);
        for (String key : keys) {
            builder.remove(key);
        }
        return builder.build();
    }

    private Values() {
    }
}
