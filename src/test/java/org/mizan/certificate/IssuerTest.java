package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mizan.course.ContentHash;

/** What this site gives out verifies, here and by anybody who reads its DID document. */
class IssuerTest {

    private static final URI SITE = URI.create("https://learn.example.org");
    private static final Instant ISSUED = Instant.parse("2026-11-20T10:00:00Z");
    private static final Issuer.Achievement COURSE = new Issuer.Achievement("إعدادات الخصوصية", "من يعرف ماذا عنك.", "All lessons done.");
    private static final Issuer ISSUER = Issuer.of(SITE, "Mizan", List.of(seed("2026-11-24", 7)));
    private static final Certificate CERTIFICATE = certificate(42, Optional.empty());

    private static Issuer.Seed seed(String id, int filling) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return new Issuer.Seed(id, bytes);
    }

    private static Certificate certificate(int place, Optional<Instant> until) {
        return new Certificate(new Code("0123456789ABCDEF"), "privacy-settings", new ContentHash("a".repeat(64)), "urn:uuid:6f2e33e5-7a29-4155-840a-59483ba10164",
                place, ISSUED, until, Optional.empty());
    }

    private static Verification verify(Issuer knows, String badge, Instant now, int... revoked) {
        var bits = new BitSet();
        for (int place : revoked) {
            bits.set(place);
        }
        Fetching fetching = knows.answering(Fetching.NOTHING, list -> list == 1 ? Optional.of(knows.statusList(1, bits, now)) : Optional.empty());
        return new Verifier(Clock.fixed(now, ZoneOffset.UTC), fetching).verify(badge.getBytes(UTF_8));
    }

    @Test
    void a_badge_of_ours_verifies_in_both_forms_and_its_signer_is_confirmed() {
        for (String badge : List.of(ISSUER.badge(CERTIFICATE, COURSE, "ar", Optional.empty()), ISSUER.token(CERTIFICATE, COURSE, "ar", Optional.empty()))) {
            Verification found = verify(ISSUER, badge, ISSUED.plusSeconds(60));
            assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.VERIFIED);
            assertThat(found.found(Finding.SIGNER_CONFIRMED)).isTrue();
            assertThat(found.found(Finding.NOT_REVOKED)).isTrue();
            assertThat(found.claims().achievement()).isEqualTo("إعدادات الخصوصية");
            assertThat(found.claims().holder()).isEmpty();
        }
    }

    @Test
    void a_name_stands_in_it_only_if_it_is_given() {
        assertThat(ISSUER.badge(CERTIFICATE, COURSE, "en", Optional.empty())).doesNotContain("identityType", "email", "@example");
        String named = ISSUER.badge(CERTIFICATE, COURSE, "en", Optional.of("سلمى الخطيب"));

        assertThat(verify(ISSUER, named, ISSUED).claims().holder()).contains("سلمى الخطيب");
        assertThat(verify(ISSUER, named, ISSUED).verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(ISSUER, named.replace("سلمى", "هدى"), ISSUED).found(Finding.SIGNATURE_WRONG)).isTrue();
    }

    @Test
    void it_ends_when_the_course_says() {
        Instant end = ISSUED.plusSeconds(3600);
        String badge = ISSUER.badge(certificate(1, Optional.of(end)), COURSE, "en", Optional.empty());
        String token = ISSUER.token(certificate(1, Optional.of(end)), COURSE, "en", Optional.empty());

        for (String form : List.of(badge, token)) {
            assertThat(verify(ISSUER, form, end.minusSeconds(1)).verdict()).isEqualTo(Verdict.VERIFIED);
            assertThat(verify(ISSUER, form, end.plusSeconds(1)).verdict()).isEqualTo(Verdict.EXPIRED);
        }
    }

    @Test
    void it_can_be_taken_back_by_its_place_in_the_list_alone() {
        String badge = ISSUER.badge(CERTIFICATE, COURSE, "en", Optional.empty());

        assertThat(verify(ISSUER, badge, ISSUED, 41, 43).verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(ISSUER, badge, ISSUED, 42).verdict()).isEqualTo(Verdict.REVOKED);
        String second = ISSUER.badge(certificate(StatusList.SIZE + 3, Optional.empty()), COURSE, "en", Optional.empty());
        assertThat(second).contains(SITE + "/certificates/status/2").contains("\"statusListIndex\": \"3\"");
        assertThat(verify(ISSUER, second, ISSUED).verdict()).isEqualTo(Verdict.REVOCATION_UNKNOWN);
    }

    @Test
    void after_a_rotation_the_new_key_signs_and_the_old_one_still_proves() {
        Issuer rotated = Issuer.of(SITE, "Mizan", List.of(seed("2027-01-01", 9), seed("2026-11-24", 7)));
        String old = ISSUER.badge(CERTIFICATE, COURSE, "en", Optional.empty());
        String renewed = rotated.badge(CERTIFICATE, COURSE, "en", Optional.empty());

        assertThat(renewed).contains("#key-2027-01-01").doesNotContain("#key-2026-11-24");
        assertThat(verify(rotated, old, ISSUED).verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(rotated, renewed, ISSUED).verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(verify(ISSUER, renewed, ISSUED).found(Finding.KEY_MISSING)).isTrue();
        assertThat(rotated.didDocument()).doesNotContain("private").contains("did:web:learn.example.org#key-2026-11-24");
    }

    @Test
    void a_badge_in_our_name_with_a_key_of_somebody_else_is_refused() {
        Issuer thief = Issuer.of(SITE, "Mizan", List.of(seed("2026-11-24", 66)));
        assertThat(verify(ISSUER, thief.badge(CERTIFICATE, COURSE, "en", Optional.empty()), ISSUED).found(Finding.SIGNATURE_WRONG)).isTrue();

        Issuer other = Issuer.of(URI.create("https://other.example"), "Mizan", List.of(seed("1", 66)));
        String forged = DataIntegrity.sign(Values.without(json(ISSUER.badge(CERTIFICATE, COURSE, "en", Optional.empty())), "proof"), other.keys().get(0), ISSUED).toString();
        assertThat(verify(other, forged, ISSUED).verdict()).isEqualTo(Verdict.NOT_VERIFIED);
        assertThat(verify(other, forged, ISSUED).found(Finding.SIGNER_OTHER)).isTrue();
    }

    @Test
    void a_did_names_a_port_as_the_method_wants_it() {
        Issuer local = Issuer.of(URI.create("http://localhost:8080"), "Mizan", List.of(seed("1", 1)));
        assertThat(local.did()).isEqualTo("did:web:localhost%3A8080");
        assertThat(verify(local, local.badge(CERTIFICATE, COURSE, "en", Optional.empty()), ISSUED).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    private static jakarta.json.JsonObject json(String text) {
        try {
            return Values.object(text);
        } catch (Malformed impossible) {
            throw new AssertionError(impossible);
        }
    }
}
