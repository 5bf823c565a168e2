package org.mizan.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PublicKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.mizan.certificate.DetachedSignature;
import org.mizan.certificate.Fetching;
import org.mizan.certificate.IssuerKeys;

/** Finds out what an evidence pack is worth: whether it is as it was signed, and by whom. */
final class EvidenceVerifier {

    /** As many findings of one kind as a reader needs. */
    private static final int MOST_OF_A_KIND = 20;

    private final Clock clock;
    private final Fetching fetching;
    private final Optional<byte[]> trusted;

    /** @param trusted the file of a key that whoever asks trusts, in place of what the issuer publishes */
    EvidenceVerifier(Clock clock, Fetching fetching, Optional<byte[]> trusted) {
        this.clock = clock;
        this.fetching = fetching;
        this.trusted = trusted;
    }

    /** @param detail the number of a line, or the name of a part; may be empty, and is never to be trusted */
    record Check(EvidenceFinding finding, String detail) {
    }

    /** @param header what the pack says of itself; worth as much as the verdict */
    record Verification(EvidenceVerdict verdict, List<Check> checks, Optional<EvidenceLine> header) {
    }

    static Verification unreadable() {
        return new Verification(EvidenceVerdict.NOT_VERIFIED, List.of(new Check(EvidenceFinding.UNREADABLE, "")), Optional.empty());
    }

    /** @param whole whether it was handed in as one file, in which every part has to be */
    Verification verify(EvidencePack pack, boolean whole) {
        var looks = new Looks();
        looks.parts(pack, whole);
        Optional<EvidenceLine> header = Optional.empty();
        byte[] file = pack.parts().get(EvidencePack.LINES);
        if (file != null) {
            var chain = EvidenceChain.read(file);
            looks.chain(chain);
            header = chain.header();
            looks.page(pack, chain);
            looks.signature(pack, file, header.map(line -> line.text("issuer")).orElse(""));
        }
        return new Verification(EvidenceVerdict.of(looks.checks.stream().map(Check::finding).toList()), looks.checks, header);
    }

    private final class Looks {

        private final List<Check> checks = new ArrayList<>();

        private void found(EvidenceFinding finding, String detail) {
            if (checks.stream().filter(check -> check.finding() == finding).count() < MOST_OF_A_KIND) {
                checks.add(new Check(finding, detail));
            }
        }

        private boolean allWell() {
            return checks.stream().noneMatch(check -> check.finding().outcome() == EvidenceFinding.Outcome.FAILED);
        }

        void parts(EvidencePack pack, boolean whole) {
            List<String> needed = whole ? EvidencePack.ALL : List.of(EvidencePack.LINES, EvidencePack.SIGNATURE);
            needed.stream().filter(part -> !pack.parts().containsKey(part)).forEach(part -> found(EvidenceFinding.PART_MISSING, part));
            pack.parts().keySet().stream().filter(part -> !EvidencePack.ALL.contains(part)).forEach(part -> found(EvidenceFinding.PART_ADDED, part));
            if (allWell()) {
                found(EvidenceFinding.READ, "");
            }
        }

        void chain(EvidenceChain chain) {
            int before = checks.size();
            chain.check(this::found);
            if (checks.size() == before) {
                found(EvidenceFinding.CHAINED, "");
            }
        }

        void page(EvidencePack pack, EvidenceChain chain) {
            byte[] readme = pack.parts().get(EvidencePack.README);
            if (readme != null && !Arrays.equals(readme, EvidencePage.readme())) {
                found(EvidenceFinding.README_OTHER, EvidencePack.README);
            }
            byte[] page = pack.parts().get(EvidencePack.PAGE);
            if (page == null) {
                found(EvidenceFinding.PAGE_ABSENT, EvidencePack.PAGE);
            } else if (chain.wellShaped()) {
                boolean same = Arrays.equals(page, EvidencePage.of(chain.lines().stream().map(Optional::orElseThrow).toList()));
                found(same ? EvidenceFinding.PAGE_SAME : EvidenceFinding.PAGE_OTHER, EvidencePack.PAGE);
            }
        }

        void signature(EvidencePack pack, byte[] file, String issuer) {
            byte[] beside = pack.parts().get(EvidencePack.SIGNATURE);
            if (beside == null) {
                return;
            }
            Optional<DetachedSignature> signature = DetachedSignature.read(beside);
            if (signature.isEmpty()) {
                found(EvidenceFinding.SIGNATURE_MALFORMED, EvidencePack.SIGNATURE);
                return;
            }
            String name = signature.get().keyName();
            if (issuer.isEmpty() || !name.startsWith(issuer + "#")) {
                found(EvidenceFinding.SIGNER_OTHER, name);
            }
            Optional<PublicKey> enclosed = enclosed(pack, name);
            Optional<PublicKey> key = key(name).or(() -> enclosed);
            if (key.isEmpty()) {
                found(EvidenceFinding.KEY_MISSING, EvidencePack.KEY);
                return;
            }
            found(signature.get().fits(file, key.get()) ? EvidenceFinding.SIGNED : EvidenceFinding.SIGNATURE_WRONG, "");
            if (enclosed.isPresent() && !enclosed.equals(key)) {
                found(EvidenceFinding.KEY_OTHER, EvidencePack.KEY);
            }
        }

        private Optional<PublicKey> enclosed(EvidencePack pack, String name) {
            byte[] file = pack.parts().get(EvidencePack.KEY);
            if (file == null) {
                return Optional.empty();
            }
            // It has one spelling, so that nothing can be written into it.
            Optional<PublicKey> key = IssuerKeys.in(file, name, clock.instant()).filter(read -> IssuerKeys.jwk(read, name).equals(new String(file, UTF_8)));
            if (key.isEmpty()) {
                found(EvidenceFinding.KEY_OTHER, EvidencePack.KEY);
            }
            return key;
        }

        /** The key of whoever asks, else the one that the issuer publishes. */
        private Optional<PublicKey> key(String name) {
            if (trusted.isPresent()) {
                Optional<PublicKey> given = IssuerKeys.in(trusted.get(), name, clock.instant());
                found(given.isPresent() ? EvidenceFinding.KEY_GIVEN : EvidenceFinding.KEY_NOT_LISTED, name);
                return given;
            }
            if (fetching == Fetching.NOTHING) {
                found(EvidenceFinding.KEY_UNCONFIRMED, name);
                return Optional.empty();
            }
            IssuerKeys.Found published = IssuerKeys.published(name, fetching, clock.instant());
            found(published.key().isPresent() ? EvidenceFinding.KEY_PUBLISHED : published.answered() ? EvidenceFinding.KEY_NOT_LISTED
                    : EvidenceFinding.KEY_UNREACHABLE, name);
            return published.key();
        }
    }
}
