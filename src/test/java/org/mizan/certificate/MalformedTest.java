package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Whatever is handed in, there is an answer, and it is not "verified". */
class MalformedTest {

    private static final List<String> FILES = List.of("simple.json", "simple-jwt.png", "simple-json.svg", "simple.jwt", "sd/derivedcredential.json",
            "bit-string-list/testlist", "simple_v1.json");

    private static Verification verify(byte[] bytes) {
        return new Verifier(Vectors.TODAY, Fetching.NOTHING).verify(bytes);
    }

    private static Verification verify(String text) {
        return verify(text.getBytes(UTF_8));
    }

    @Test
    void what_is_no_credential_is_said_to_be_none() {
        for (String text : List.of("", " ", "hello", "{}", "[]", "null", "{\"@context\":", "<svg/>", "<", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "%PDF-1.7 nothing", "\u0089PNG", "{\"a\":1,\"a\":2}", "{\"a\":1e999999999}",
                "[".repeat(100_000), "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))) {
            assertThat(verify(text).verdict()).as(text.length() > 60 ? text.substring(0, 60) : text).isEqualTo(Verdict.NOT_VERIFIED);
        }
        assertThat(verify(new byte[600 * 1024]).found(Finding.TOO_LARGE)).isTrue();
    }

    @Test
    void wrong_kinds_of_values_everywhere_are_refused() {
        String simple = Vectors.text("simple.json");
        for (String key : List.of("@context", "id", "type", "issuer", "validFrom", "name", "credentialSubject", "achievement", "criteria", "proof")) {
            for (String value : List.of("null", "7", "true", "\"x\"", "[]", "{}", "[[[]]]", "[null]", "{\"@value\":{}}", "{\"@id\":7}", "\"\\u0000\"")) {
                String changed = simple.replaceFirst("\"" + key + "\": *(\"[^\"]*\"|\\[|\\{)", java.util.regex.Matcher.quoteReplacement(
                        "\"" + key + "\":" + value + ",\"was" + key.replace("@", "") + "\":") + "$1");
                assertThat(verify(changed).verdict()).as(key + " " + value).isEqualTo(Verdict.NOT_VERIFIED);
            }
        }
    }

    @Test
    void broken_bytes_never_break_the_verifier() {
        var random = new Random(20261124);
        for (String file : FILES) {
            byte[] good = Vectors.bytes(file);
            for (int i = 0; i < 60; i++) {
                byte[] bad = Arrays.copyOf(good, random.nextInt(good.length) + 1);
                assertThat(verify(bad)).isNotNull();
                byte[] flipped = good.clone();
                for (int j = 0; j < 3; j++) {
                    flipped[random.nextInt(flipped.length)] = (byte) random.nextInt();
                }
                assertThat(verify(flipped).checks()).isNotEmpty();
            }
        }
    }

    @Test
    void no_changed_letter_of_what_is_signed_goes_unnoticed() {
        String simple = Vectors.text("simple.json");
        int start = simple.indexOf("\"id\": \"http");
        int end = simple.indexOf("\"proof\"");
        for (int at = start; at < end; at += 7) {
            if (Character.isLetterOrDigit(simple.charAt(at))) {
                char other = simple.charAt(at) == 'q' ? 'w' : 'q';
                String changed = simple.substring(0, at) + other + simple.substring(at + 1);
                assertThat(verify(changed).verdict()).as("at " + at).isEqualTo(Verdict.NOT_VERIFIED);
            }
        }
    }

    @Test
    void a_document_made_to_take_for_ever_is_given_up() {
        var graph = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 10; j++) {
                if (i != j) {
                    graph.append(graph.isEmpty() ? "" : ",").append("{\"id\":\"_:n").append(i).append("\",\"type\":[\"Evidence\"],\"https://schema.org/about\":{\"id\":\"_:n")
                            .append(j).append("\"}}");
                }
            }
        }
        String tangled = Vectors.text("simple.json").replaceFirst("\"name\": \"Teamwork Badge\"", "\"evidence\":[" + graph + "]");
        assertThat(verify(tangled).found(Finding.TOO_TANGLED)).isTrue();
    }
}
