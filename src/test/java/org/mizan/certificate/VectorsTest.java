package org.mizan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every vector of 1EdTech's gets 1EdTech's verdict, and every bad one is refused for what is bad about it. */
class VectorsTest {

    /**
     * Stands among the good ones at 1EdTech for its proof, over blank nodes, and so its proof is good here; but it points at the same bit of the same
     * list as its neighbour, which is revoked.
     */
    private static final String REVOKED_ALL_THE_SAME = "bit-string-list/credential-status-revoked-blank-nodes.json";

    private static final Map<String, Finding> WHY = Map.ofEntries(
            Map.entry("bit-string-list/credential-status-revoked.json", Finding.REVOKED),
            Map.entry("complete.json", Finding.SIGNATURE_WRONG),
            Map.entry("complete_v1.json", Finding.TERM_UNDEFINED),
            Map.entry("credential-status-revoked.json", Finding.KEY_UNREACHABLE),
            Map.entry("endorsement-err-schema-status-refresh.json", Finding.OTHER_KIND),
            Map.entry("endorsement-valid.json", Finding.OTHER_KIND),
            Map.entry("simple-err-context.json", Finding.CONTEXT_MISSING),
            Map.entry("simple-err-credential-subject-achievement-result-description-type.json", Finding.MISSHAPEN),
            Map.entry("simple-err-credential-subject-identifier-type.json", Finding.MISSHAPEN),
            Map.entry("simple-err-credential-subject-profile-type.json", Finding.MISSHAPEN),
            Map.entry("simple-err-credential-subject-result-type.json", Finding.MISSHAPEN),
            Map.entry("simple-err-credential-subject-type.json", Finding.MISSHAPEN),
            Map.entry("simple-err-evidence-type.json", Finding.MISSHAPEN),
            Map.entry("simple-err-expired.json", Finding.ENDED),
            Map.entry("simple-err-issued.json", Finding.NOT_BEGUN),
            Map.entry("simple-err-issuer-otheridentifier-type.json", Finding.MISSHAPEN),
            Map.entry("simple-err-issuer-parentorg-type.json", Finding.MISSHAPEN),
            Map.entry("simple-err-issuer-type.json", Finding.MISSHAPEN),
            Map.entry("simple-err-issuer.json", Finding.INCOMPLETE),
            Map.entry("simple-err-proof-method-no-scheme.json", Finding.KEY_UNKNOWN),
            Map.entry("simple-err-proof-method-unknown-did-method.json", Finding.KEY_UNKNOWN),
            Map.entry("simple-err-proof-method-unknown-scheme.json", Finding.KEY_UNKNOWN),
            Map.entry("simple-err-proof-method.json", Finding.KEY_UNKNOWN),
            Map.entry("simple-err-proof-value.json", Finding.SIGNATURE_WRONG),
            Map.entry("simple-err-type.json", Finding.OTHER_KIND),
            Map.entry("simple-noproof.json", Finding.UNSIGNED));

    @TestFactory
    Stream<DynamicTest> every_vector_gets_its_verdict() {
        return Vectors.expected().entrySet().stream().filter(vector -> !vector.getKey().equals(REVOKED_ALL_THE_SAME))
                .map(vector -> DynamicTest.dynamicTest(vector.getKey(), () -> {
                    Verification found = Vectors.verify(vector.getKey());
                    assertThat(found.verdict() == Verdict.VERIFIED).as(found.toString()).isEqualTo(vector.getValue());
                    if (!vector.getValue()) {
                        assertThat(found.found(WHY.get(vector.getKey()))).as(found.toString()).isTrue();
                    }
                }));
    }

    @Test
    void every_bad_vector_is_told_why() {
        var bad = Vectors.expected().entrySet().stream().filter(vector -> !vector.getValue()).map(Map.Entry::getKey).toList();
        assertThat(WHY.keySet()).containsExactlyInAnyOrderElementsOf(bad).hasSize(26);
    }

    @Test
    void blank_nodes_are_signed_and_a_revoked_badge_is_revoked() {
        Verification found = Vectors.verify(REVOKED_ALL_THE_SAME);

        assertThat(found.found(Finding.SIGNED)).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.REVOKED);
    }

    @Test
    void without_its_list_nobody_knows_whether_a_badge_is_revoked() {
        for (String name : Set.of(REVOKED_ALL_THE_SAME, "bit-string-list/credential-status-revoked.json")) {
            assertThat(new Verifier(Vectors.TODAY, Fetching.NOTHING).verify(Vectors.bytes(name)).verdict()).isEqualTo(Verdict.REVOCATION_UNKNOWN);
        }
    }

    @Test
    void a_badge_is_found_in_a_picture() {
        for (String name : Set.of("simple-json.png", "simple-json.svg", "simple.1ob")) {
            Verification found = Vectors.verify(name);
            assertThat(found.found(Finding.READ)).as(name + found).isTrue();
            assertThat(found.claims().achievement()).as(name).isEqualTo("Teamwork");
        }
        for (String name : Set.of("simple-jwt.png", "simple-jwt.svg", "simple-jwt_v1.png", "simple-jwt_v1.svg", "simple.jwt", "velocity.jwt")) {
            Verification found = Vectors.verify(name);
            assertThat(found.found(Finding.READ)).as(name + found).isTrue();
            assertThat(found.claims().any()).as(name).isTrue();
        }
    }
}
