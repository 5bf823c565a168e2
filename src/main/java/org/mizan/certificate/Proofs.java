package org.mizan.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.json.JsonValue;

/** All proofs of a document: one good one is enough, and what is wrong with another is that one's own affair. */
final class Proofs {

    /** Each takes a look at the whole document. */
    private static final int MOST = 10;

    private final PublicKeys keys;
    private final DataIntegrity integrity;

    Proofs(PublicKeys keys, Instant now) {
        this.keys = keys;
        this.integrity = new DataIntegrity(keys, now);
    }

    /** @throws Malformed if none proves the document; says what is wrong with the one that came nearest */
    PublicKeys.Found verify(Presented presented) throws Malformed {
        if (presented.token().isPresent()) {
            return presented.token().get().verify(keys);
        }
        List<JsonValue> proofs = DataIntegrity.proofs(presented.document());
        if (proofs.isEmpty() || proofs.size() > MOST) {
            throw new Malformed(proofs.isEmpty() ? Finding.UNSIGNED : Finding.PROOF_MALFORMED, "");
        }
        Optional<Malformed> worst = Optional.empty();
        for (JsonValue proof : proofs) {
            try {
                return integrity.verify(presented.document(), proof);
            } catch (Malformed refused) {
                boolean nearer = worst.map(Malformed::check).map(Check::finding).filter(finding -> finding != Finding.PROOF_UNKNOWN).isEmpty();
                worst = nearer ? Optional.of(refused) : worst;
            }
        }
        throw worst.orElseThrow();
    }
}
