package org.mizan.organisation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizan.certificate.Issuer;
import org.mizan.course.ContentHash;

/** Evidence that never changes, for tests. */
final class EvidenceSamples {

    static final Instant EXPORTED = Instant.parse("2026-11-25T17:00:03Z");

    private static final OrganisationId ORGANISATION = new OrganisationId(UUID.fromString("0e9a0000-0000-4000-8000-000000000001"));
    private static final List<String> NAMES = List.of("سلمى العمري", "Omar Haddad", "Omar Haddad", "<b>\"Huda\" & Co</b>\t\\ \u202eevil", "نادية 😀");

    static Issuer issuer() {
        return issuer("https://learn.example.org", 7);
    }

    static Issuer issuer(String site, int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Issuer.of(URI.create(site), "Mizan of Example", List.of(new Issuer.Seed("2026-11-01", bytes)));
    }

    static Evidence evidence(String language, int completions) {
        var scope = new Evidence.Scope(Optional.of(new Evidence.Scope.Asked(UUID.fromString("a5500000-0000-4000-8000-000000000009"), "كلّ سنة / every year")),
                Optional.empty(), Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31)));
        return evidence(language, completions, scope);
    }

    static Evidence evidence(String language, int completions, Evidence.Scope scope) {
        List<Evidence.Completion> all = new ArrayList<>();
        for (int i = 0; i < completions; i++) {
            all.add(new Evidence.Completion(NAMES.get(i % NAMES.size()), new UUID(0x1234_5678_0000_4000L, 0x8000_0000_0000_0000L + i % NAMES.size()), "data-at-work",
                    language.equals("ar") ? "بيانات الناس بين أيدينا" : "People's data at work", new ContentHash("5f".repeat(32)),
                    EXPORTED.minusSeconds(86_400L * (completions - i))));
        }
        return new Evidence(new Evidence.Header(issuer().did(), issuer().name(), ORGANISATION, "مؤسسة المثال · Example", EXPORTED, language, scope), all);
    }

    /** The parts of a pack, by name. */
    static EvidencePack pack(Evidence evidence, Issuer issuer) {
        return EvidencePack.of(evidence, issuer.signing());
    }

    private EvidenceSamples() {
    }
}
