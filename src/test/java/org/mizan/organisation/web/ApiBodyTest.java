package org.mizan.organisation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ws.rs.WebApplicationException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.web.ApiRefusal.Flaw;

/** JSON is taken to the letter, and whoever sent something else is told where. */
class ApiBodyTest {

    /** Says each message by its name. */
    private static final ApiMessages WORDS = (ApiMessages) Proxy.newProxyInstance(ApiMessages.class.getClassLoader(), new Class<?>[] {ApiMessages.class},
            (proxy, method, arguments) -> method.getName() + (arguments == null ? "" : List.of(arguments).toString()));

    record Thing(Optional<String> text, Optional<Integer> number, Optional<Boolean> flag, Optional<List<String>> many, Optional<Thing> inner) {
    }

    @Test
    void what_is_left_out_or_null_is_not_there() {
        assertThat(read("{}")).isEqualTo(new Thing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(read("{\"text\": null, \"many\": null, \"inner\": null}")).isEqualTo(read("{}"));
        assertThat(read("\n {\"text\": \"سلام\", \"number\": -3, \"flag\": false, \"many\": [\"\", \"\ud83d\ude42\"], \"inner\": {\"number\": 1}} ")).isEqualTo(new Thing(Optional.of("سلام"),
                Optional.of(-3), Optional.of(false), Optional.of(List.of("", "\ud83d\ude42")), Optional.of(new Thing(Optional.empty(), Optional.of(1), Optional.empty(), Optional.empty(),
                        Optional.empty()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            {"texts": "a"}; texts; unknownField
            {"Text": "a"}; Text; unknownField
            {"inner": {"inner": {"x": 1}}}; inner.inner.x; unknownField
            {"text": 1}; text; wrongType
            {"text": 1.5}; text; wrongType
            {"text": true}; text; wrongType
            {"text": ["a"]}; text; wrongType
            {"text": {}}; text; wrongType
            {"text": "\\ud800"}; text; wrongType
            {"number": "1"}; number; wrongType
            {"number": ""}; number; wrongType
            {"number": 1.0}; number; wrongType
            {"number": true}; number; wrongType
            {"number": 2147483648}; number; wrongType
            {"number": 1e400}; number; wrongType
            {"flag": "true"}; flag; wrongType
            {"flag": 1}; flag; wrongType
            {"many": "a"}; many; wrongType
            {"many": ["a", null]}; many[1]; wrongType
            {"many": ["a", 2]}; many[1]; wrongType
            {"many": [["a"]]}; many[0]; wrongType
            {"inner": {"many": ["a", "b", 3]}}; inner.many[2]; wrongType
            {"inner": []}; inner; wrongType
            []; ``; wrongType
            "text"; ``; wrongType
            17; ``; wrongType
            null; ``; wrongType
            """)
    void what_is_of_another_kind_is_told_where_it_stands(String json, String field, String message) {
        assertThat(refusal(json)).isEqualTo(new Flaw(field, message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"text\": \"a\"", "{\"text\": a}", "{'text': \"a\"}", "{\"text\": \"a\",}", "{} {}", "{}x", "{\"text\": \"a\", \"text\": \"b\"}", "{\"number\": 01}",
            "{\"number\": NaN}", "{\"text\": \"a\nb\"}", "// a\n{}", "text=a", "<a/>", "\u0000", "{\"\\udc00\": 1}", "{\"\\ud800\": 1}"})
    void what_is_no_json_is_told_by_line_and_column(String text) {
        Flaw flaw = refusal(text);
        assertThat(flaw.field()).isEmpty();
        assertThat(flaw.message()).matches("noJson\\[\\d+, \\d+]");
    }

    @Test
    void nothing_and_bytes_that_are_no_text_are_told() {
        assertThat(refusal("")).isEqualTo(new Flaw("", "nothingSent"));
        assertThat(refusal("  \n")).isEqualTo(new Flaw("", "nothingSent"));
        assertThat(refusal((byte[]) null)).isEqualTo(new Flaw("", "nothingSent"));
        assertThat(refusal(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}).message()).startsWith("noJson");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 1}).message()).startsWith("noJson");
        assertThat(refusal("[".repeat(200_000)).message()).startsWith("noJson");
    }

    private static Thing read(String json) {
        return ApiBody.read(json.getBytes(UTF_8), new TypeReference<Thing>() { }, WORDS);
    }

    private static Flaw refusal(String json) {
        return refusal(json.getBytes(UTF_8));
    }

    private static Flaw refusal(byte[] body) {
        var thrown = catchThrowableOfType(WebApplicationException.class, () -> ApiBody.read(body, new TypeReference<Thing>() { }, WORDS));
        assertThat(thrown).isNotNull();
        assertThat(thrown.getResponse().getStatus()).isEqualTo(400);
        var refusal = (ApiRefusal) thrown.getResponse().getEntity();
        assertThat(refusal.mistakes()).hasSize(1);
        return refusal.mistakes().get(0);
    }
}
