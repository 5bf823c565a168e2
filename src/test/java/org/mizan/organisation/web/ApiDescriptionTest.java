package org.mizan.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs are told of the interface: everything that there is, and all that can come back. */
@QuarkusTest
class ApiDescriptionTest {

    private JsonNode document;
    private final Map<String, JsonNode> operations = new TreeMap<>();

    @BeforeEach
    void read() throws Exception {
        document = new ObjectMapper().readTree(given().get("/api/openapi?format=json").then().statusCode(200).extract().asString());
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(each -> path.getKey().startsWith("/api/organisations") && Set.of("get", "post", "put", "delete", "patch").contains(each.getKey()))
                .forEach(each -> operations.put(each.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(), each.getValue())));
    }

    @Test
    void every_operation_that_there_is_is_described() throws Exception {
        Set<String> there = new TreeSet<>();
        for (Class<?> api : interfaces()) {
            Arrays.stream(api.getMethods()).forEach(method -> Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull)
                    .forEach(verb -> there.add(verb.value() + " " + api.getAnnotation(Path.class).value()
                            + (method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : ""))));
        }
        assertThat(there).hasSizeGreaterThan(10);
        assertThat(operations.keySet()).isEqualTo(there);
    }

    @Test
    void every_operation_says_what_it_does_and_that_it_wants_a_token() {
        operations.forEach((name, operation) -> {
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            assertThat(operation.path("tags").toString()).as(name).isEqualTo("[\"organisations\"]");
            assertThat(operation.path("security").toString()).as(name).contains("SecurityScheme");
            assertThat(operation.at("/responses/401/description").asText()).as(name + " without a token").isNotBlank();
            assertThat(operation.path("responses").has("404")).as(name + " of what is not one's own").isEqualTo(name.contains("{organisation}"));
        });
    }

    @Test
    void every_answer_parameter_and_body_is_described_down_to_its_fields() {
        operations.forEach((name, operation) -> {
            operation.path("responses").properties().forEach(response -> {
                String which = name + " " + response.getKey();
                assertThat(response.getValue().path("description").asText()).as(which).isNotBlank();
                // The ones without content; that a role might be missing is Quarkus's own addition, and none is asked for.
                if (!Set.of("204", "401", "403").contains(response.getKey())) {
                    described(which, response.getValue().at("/content/application~1json/schema"));
                }
            });
            assertThat(operation.path("responses").properties()).as(name).anyMatch(response -> response.getKey().startsWith("2"));
            operation.path("parameters").forEach(parameter -> {
                assertThat(parameter.path("schema").path("type").asText()).as(name + " " + parameter).isNotBlank();
                if (!parameter.path("in").asText().equals("path")) {
                    assertThat(parameter.path("description").asText()).as(name + " " + parameter).isNotBlank();
                }
            });
            boolean sends = name.startsWith("POST") || name.startsWith("PUT");
            assertThat(operation.has("requestBody")).as(name).isEqualTo(sends);
            if (sends) {
                described(name + " takes", operation.at("/requestBody/content/application~1json/schema"));
                assertThat(operation.path("responses").has("415")).as(name).isTrue();
                assertThat(operation.path("responses").has("422")).as(name).isTrue();
            }
        });
    }

    private void described(String which, JsonNode schema) {
        JsonNode item = schema.path("type").toString().contains("array") ? schema.path("items") : schema;
        assertThat(item.path("$ref").asText()).as(which + ": " + schema).startsWith("#/components/schemas/");
        described(which, item.path("$ref").asText(), new HashSet<>());
    }

    /** What a schema refers to, and what that refers to, has fields. */
    private void described(String which, String reference, Set<String> seen) {
        if (seen.add(reference)) {
            JsonNode schema = document.at(reference.substring(1));
            assertThat(schema.path("enum").size() + schema.path("properties").size() + schema.path("format").asText().length()).as(which + ": " + reference + " " + schema)
                    .isPositive();
            schema.findValuesAsText("$ref").forEach(inner -> described(which, inner, seen));
        }
    }

    private static List<Class<?>> interfaces() throws Exception {
        List<Class<?>> found = new ArrayList<>();
        try (var files = Files.list(java.nio.file.Path.of("target/classes/org/mizan/organisation/web"))) {
            for (String name : files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith("Api.class")).toList()) {
                found.add(Class.forName("org.mizan.organisation.web." + name.replace(".class", "")));
            }
        }
        return found;
    }
}
