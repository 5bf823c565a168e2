package org.mizan.organisation.web;

import java.io.IOException;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * Reads JSON that a program sent, to the letter: nothing is guessed, turned into another type or left out, and whoever wrote the program is told where it
 * goes wrong.
 */
final class ApiBody {

    private static final JsonMapper STRICT = JsonMapper.builder().addModule(new Jdk8Module()).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail).setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** What was sent; 400 is thrown if it is nothing of the kind. */
    static <T> T read(byte @Nullable [] body, TypeReference<T> type, ApiMessages words) {
        JsonNode tree = tree(body, words);
        look(tree, "", words);
        try {
            T read = STRICT.treeToValue(tree, STRICT.constructType(type.getType()));
            if (read == null) {
                throw ApiRefusal.unreadable("", words.wrongType());
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            throw ApiRefusal.unreadable(field(unknown), words.unknownField());
        } catch (JsonMappingException other) {
            throw ApiRefusal.unreadable(field(other), words.wrongType());
        } catch (JsonProcessingException other) {
            throw ApiRefusal.unreadable("", words.wrongType());
        }
    }

    private static JsonNode tree(byte @Nullable [] body, ApiMessages words) {
        try {
            JsonNode tree = body == null ? STRICT.missingNode() : STRICT.readTree(body);
            if (tree.isMissingNode()) {
                throw ApiRefusal.unreadable("", words.nothingSent());
            }
            return tree;
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw ApiRefusal.unreadable("", words.noJson(at == null ? 1 : Math.max(1, at.getLineNr()), at == null ? 1 : Math.max(1, at.getColumnNr())));
        } catch (IOException noText) {
            throw ApiRefusal.unreadable("", words.noJson(1, 1));
        }
    }

    /** Lists hold no nothing, and texts no half letters, which could neither be kept nor answered. Of names the parser sees to that. */
    private static void look(JsonNode node, String path, ApiMessages words) {
        if (node.isTextual() && halfLetters(node.textValue())) {
            throw ApiRefusal.unreadable(path, words.wrongType());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            if (node.get(i).isNull()) {
                throw ApiRefusal.unreadable(path + "[" + i + "]", words.wrongType());
            }
            look(node.get(i), path + "[" + i + "]", words);
        }
        node.properties().forEach(field -> look(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), words));
    }

    private static boolean halfLetters(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Such as {@code [3].email}. */
    private static String field(JsonMappingException wrong) {
        String path = wrong.getPath().stream().map(each -> each.getFieldName() == null ? "[" + each.getIndex() + "]" : "." + each.getFieldName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private ApiBody() {
    }
}
