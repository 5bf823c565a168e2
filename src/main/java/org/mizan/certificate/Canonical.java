package org.mizan.certificate;

import java.io.StringWriter;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * The one form of a document that is signed, whatever the order of its keys: RDF Dataset Canonicalization 1.0 with SHA-256 of what JSON-LD says.
 *
 * <p>What has no meaning in JSON-LD is left out of that form, and so of the signature. Here it is an error: otherwise anybody could add to what
 * was signed, and it would still verify.
 *
 * @param lines  N-Quads in canonical order, each with its line end
 * @param labels the document's blank nodes, as {@code _:b0}, by the canonical label
 */
record Canonical(List<String> lines, Map<String, String> labels) {

    /** The algorithm is exponential for documents made to be so; a real badge needs a few dozen steps. */
    private static final int MOST_STEPS = 20_000;

    /** The term in what the library says. */
    private static final Pattern TERM = Pattern.compile("\\[(.+?)]");

    /**
     * @throws Malformed if the document uses vocabularies or terms that are not known, or is made to take for ever
     */
    static Canonical of(JsonObject document) throws Malformed {
        try {
            JsonArray expanded = JsonLd.expand(JsonDocument.of(document)).options(options()).get();
            nothingIsDropped(expanded);
            int[] steps = {0};
            var canon = RdfCanon.create("SHA-256", () -> {
                if (++steps[0] > MOST_STEPS) {
                    throw new IllegalStateException("too many steps");
                }
            });
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canon);
            var text = new StringWriter();
            canon.provide(new NQuadsWriter(text));
            List<String> lines = text.toString().isEmpty() ? List.of() : Arrays.stream(text.toString().split("(?<=\n)")).toList();
            return new Canonical(lines, Map.copyOf(canon.mapping()));
        } catch (JsonLdError refused) {
            throw refused(refused);
        } catch (RdfConsumerException | RuntimeException | StackOverflowError tangled) {
            throw new Malformed(Finding.TOO_TANGLED, "");
        }
    }

    String text() {
        return String.join("", lines);
    }

    private static JsonLdOptions options() {
        var options = new JsonLdOptions(new Contexts());
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        options.setOrdered(false);
        return options;
    }

    private static Malformed refused(JsonLdError error) {
        if (error.getCode() == JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED || error.getCode() == JsonLdErrorCode.LOADING_DOCUMENT_FAILED) {
            return new Malformed(Finding.CONTEXT_UNKNOWN, "");
        }
        var term = TERM.matcher(error.getMessage() == null ? "" : error.getMessage());
        return new Malformed(Finding.TERM_UNDEFINED, term.find() ? term.group(1) : "");
    }

    /** Names that are relative to nothing are left out of RDF without a word. */
    private static void nothingIsDropped(JsonValue value) throws Malformed {
        if (value instanceof JsonArray array) {
            for (JsonValue item : array) {
                nothingIsDropped(item);
            }
        } else if (value instanceof JsonObject object) {
            for (var entry : object.entrySet()) {
                switch (entry.getKey()) {
                    case "@id" -> named(entry.getValue());
                    case "@type" -> {
                        if (entry.getValue() instanceof JsonArray types) {
                            for (JsonValue type : types) {
                                named(type);
                            }
                        } else {
                            named(entry.getValue());
                        }
                    }
                    case "@value", "@language", "@direction", "@index" -> {
                        // said as it stands
                    }
                    default -> nothingIsDropped(entry.getValue());
                }
            }
        }
    }

    private static void named(JsonValue value) throws Malformed {
        String name = value instanceof JsonString text ? text.getString() : value.toString();
        if (name.startsWith("_:") || name.equals("@json") || name.equals("@none")) {
            return;
        }
        try {
            if (URI.create(name).isAbsolute()) {
                return;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below
        }
        throw new Malformed(Finding.TERM_UNDEFINED, name);
    }
}
