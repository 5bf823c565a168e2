package org.mizan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Four ways in which verifiers of Open Badges were fooled, or fell over. */
class TrapsTest {

    private static JsonObject simple() {
        return json("simple.json");
    }

    private static JsonObject json(String name) {
        try {
            return Values.object(Vectors.text(name));
        } catch (Malformed impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Verification with(JsonObject object, String key, JsonValue value) {
        return Vectors.verifyText(Json.createObjectBuilder(object).add(key, value).build().toString());
    }

    @Test
    void what_is_added_after_signing_is_found_out_even_where_json_ld_ignores_it() {
        Verification added = with(simple(), "grade", Json.createValue("A+"));
        assertThat(added.verdict()).isEqualTo(Verdict.NOT_VERIFIED);
        assertThat(added.found(Finding.TERM_UNDEFINED)).isTrue();

        JsonObject subject = simple().getJsonObject("credentialSubject");
        assertThat(with(simple(), "credentialSubject", Json.createObjectBuilder(subject).add("boss", "me").build()).verdict())
                .isEqualTo(Verdict.NOT_VERIFIED);
        // A name that is relative to nothing is dropped from what is signed without a word.
        assertThat(with(simple(), "relatedResource", Json.createObjectBuilder().add("id", "mine.html").build()).verdict())
                .isEqualTo(Verdict.NOT_VERIFIED);
        // So is whatever an added vocabulary calls meaningless.
        var contexts = Json.createArrayBuilder(simple().getJsonArray("@context")).add(Json.createObjectBuilder().addNull("grade")).build();
        assertThat(Vectors.verifyText(Json.createObjectBuilder(simple()).add("@context", contexts).add("grade", "A+").build().toString()).verdict())
                .isEqualTo(Verdict.NOT_VERIFIED);
        assertThat(with(simple(), "name", Json.createValue("Flying")).found(Finding.SIGNATURE_WRONG)).isTrue();
    }

    @Test
    void a_good_signature_is_no_good_badge() {
        Map<String, Finding> signedAndWrong = Map.of("simple-err-issuer.json", Finding.INCOMPLETE, "simple-err-issued.json", Finding.NOT_BEGUN,
                "simple-err-expired.json", Finding.ENDED, "bit-string-list/credential-status-revoked.json", Finding.REVOKED,
                "endorsement-valid.json", Finding.OTHER_KIND);

        signedAndWrong.forEach((name, why) -> {
            Verification found = Vectors.verify(name);
            assertThat(found.found(Finding.SIGNED)).as(name + found).isTrue();
            assertThat(found.found(why)).as(name + found).isTrue();
            assertThat(found.verdict()).as(name).isNotEqualTo(Verdict.VERIFIED);
        });
    }

    @Test
    void a_proof_may_stand_alone_or_in_a_list_and_ours_is_in_a_list() {
        JsonObject alone = json("simple-did-web-method.json");
        assertThat(alone.get("proof").getValueType()).isEqualTo(JsonValue.ValueType.OBJECT);
        assertThat(Vectors.verify("simple-did-web-method.json").verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(with(alone, "proof", Json.createArrayBuilder().add(alone.get("proof")).build()).verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(with(simple(), "proof", simple().getJsonArray("proof").get(0)).verdict()).isEqualTo(Verdict.VERIFIED);

        JsonObject ours = DataIntegrity.sign(Values.without(simple(), "proof"), IssuerKey.of("did:web:x.example", "1", new byte[32]),
                Vectors.TODAY.instant());
        assertThat(ours.getJsonArray("proof")).hasSize(1);
    }

    @Test
    void one_good_proof_is_enough_and_a_malformed_one_harms_itself_alone() {
        JsonValue good = simple().getJsonArray("proof").get(0);
        List<JsonValue> bad = List.of(JsonValue.NULL, JsonValue.TRUE, Json.createValue("proof"), Json.createValue(7), JsonValue.EMPTY_JSON_ARRAY,
                JsonValue.EMPTY_JSON_OBJECT, Json.createObjectBuilder(good.asJsonObject()).add("proofValue", "z0OIl").build(),
                Json.createObjectBuilder(good.asJsonObject()).add("proofValue", "zabc").build(),
                Json.createObjectBuilder(good.asJsonObject()).add("verificationMethod", 3).build(),
                Json.createObjectBuilder(good.asJsonObject()).add("verificationMethod", "did:key:zzz").build(),
                Json.createObjectBuilder(good.asJsonObject()).add("verificationMethod", "https://[").build(),
                Json.createObjectBuilder(good.asJsonObject()).add("cryptosuite", JsonValue.EMPTY_JSON_ARRAY).build(),
                Json.createObjectBuilder(good.asJsonObject()).add("cryptosuite", "ecdsa-sd-2023").build(),
                Json.createObjectBuilder(good.asJsonObject()).add("created", "yesterday").build(),
                Json.createObjectBuilder(good.asJsonObject()).add("expires", "2020-01-01T00:00:00Z").build(),
                Json.createObjectBuilder(good.asJsonObject()).add("proofPurpose", "authentication").build(),
                Json.createObjectBuilder(good.asJsonObject()).add("more", "words").build());

        for (JsonValue proof : bad) {
            assertThat(with(simple(), "proof", proof).verdict()).as("alone: " + proof).isEqualTo(Verdict.NOT_VERIFIED);
            assertThat(with(simple(), "proof", Json.createArrayBuilder().add(proof).add(good).build()).verdict()).as("before: " + proof)
                    .isEqualTo(Verdict.VERIFIED);
            assertThat(with(simple(), "proof", Json.createArrayBuilder().add(good).add(proof).build()).verdict()).as("behind: " + proof)
                    .isEqualTo(Verdict.VERIFIED);
        }
    }
}
