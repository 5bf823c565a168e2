package org.mizan.certificate;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mizan.certificate.Verification.Claims;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Says what a credential is worth, of whatever issuer. A good signature is not enough for that: who signed, what was signed, since when, until
 * when and whether it was taken back are each looked at.
 */
public final class Verifier {

    private final Clock clock;
    private final Fetching fetching;

    public Verifier(Clock clock, Fetching fetching) {
        this.clock = clock;
        this.fetching = fetching;
    }

    /** Verifies a file: JSON, a token, a picture or a PDF with a credential inside. Whatever it is, there is an answer. */
    public Verification verify(byte[] file) {
        try {
            return new Look(clock.instant(), fetching).at(Presented.in(file));
        } catch (Malformed refused) {
            return Verification.failed(refused.check());
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // A document of a stranger has found a hole in one of the libraries. It proves nothing, and it is no mishap of ours.
            return Verification.failed(Check.of(Finding.TOO_TANGLED));
        }
    }

    /** One look at one document. */
    private static final class Look {

        private final Instant now;
        private final Proofs proofs;
        private final Revocation revocation;
        private final List<Check> checks = new ArrayList<>();

        Look(Instant now, Fetching fetching) {
            this.now = now;
            this.proofs = new Proofs(new PublicKeys(fetching, now), now);
            this.revocation = new Revocation(fetching, proofs, now);
        }

        Verification at(Presented presented) {
            JsonObject document = presented.document();
            checks.add(Check.of(Finding.READ));
            check(() -> checks.add(Terms.check(document, presented.token().isPresent())));
            check(() -> checks.add(kind(document)));
            dates(document);
            boolean readable = checks.stream().noneMatch(check -> check.finding().about() == Finding.About.TERMS
                    && check.finding().outcome() == Finding.Outcome.FAILED);
            if (readable) {
                check(() -> {
                    PublicKeys.Found found = proofs.verify(presented);
                    checks.add(Check.of(Finding.SIGNED));
                    checks.add(found.signer(Values.id(document, "issuer").orElse("")));
                });
            }
            // Asking for a list tells its address that somebody looks. Only a document that holds so far is worth that.
            if (Verdict.of(checks) != Verdict.NOT_VERIFIED) {
                checks.addAll(revocation.of(document));
            }
            return Verification.of(checks, claims(document));
        }

        private Check kind(JsonObject document) throws Malformed {
            List<String> types = Values.texts(document, "type");
            if (!types.contains("VerifiableCredential")) {
                throw new Malformed(Finding.OTHER_KIND, String.join(", ", types));
            }
            if (types.contains(Shape.STATUS_LIST)) {
                return Check.of(Finding.STATUS_LIST);
            }
            if (types.stream().noneMatch(Shape.BADGES::contains)) {
                throw new Malformed(Finding.OTHER_KIND, String.join(", ", types));
            }
            check(() -> {
                Shape.check(document);
                checks.add(Check.of(Finding.COMPLETE));
            });
            return Check.of(Finding.BADGE);
        }

        private void dates(JsonObject document) {
            check(() -> {
                Optional<OffsetDateTime> from = first(document, Finding.START_MISSING, "validFrom", "issuanceDate");
                OffsetDateTime start = from.orElseThrow(() -> new Malformed(Finding.START_MISSING, ""));
                checks.add(new Check(start.toInstant().isAfter(now) ? Finding.NOT_BEGUN : Finding.BEGUN, start.toString()));
            });
            check(() -> {
                Optional<OffsetDateTime> until = first(document, Finding.END_MALFORMED, "validUntil", "expirationDate");
                checks.add(until.map(end -> new Check(end.toInstant().isBefore(now) ? Finding.ENDED : Finding.NOT_ENDED, end.toString()))
                        .orElse(Check.of(Finding.ENDLESS)));
            });
        }

        private void check(Step step) {
            try {
                step.take();
            } catch (Malformed refused) {
                checks.add(refused.check());
            }
        }

        private Claims claims(JsonObject document) {
            Optional<JsonObject> subject = Values.objects(document, "credentialSubject").stream().findFirst();
            String achievement = subject.flatMap(found -> Values.child(found, "achievement")).flatMap(found -> Values.text(found, "name"))
                    .or(() -> Values.text(document, "name")).orElse("");
            Optional<JsonObject> issuer = Values.child(document, "issuer");
            Optional<String> holder = subject.stream().flatMap(found -> Values.objects(found, "identifier").stream())
                    .filter(found -> Values.text(found, "identityType").equals(Optional.of("name")))
                    .flatMap(found -> Values.text(found, "identityHash").stream()).findFirst();
            return new Claims(achievement, issuer.flatMap(found -> Values.text(found, "name")).orElse(""), Values.id(document, "issuer").orElse(""),
                    holder, moment(document, "validFrom", "issuanceDate"), moment(document, "validUntil", "expirationDate"));
        }

        private static Optional<OffsetDateTime> moment(JsonObject document, String... keys) {
            try {
                return first(document, Finding.START_MISSING, keys);
            } catch (Malformed unreadable) {
                return Optional.empty();
            }
        }
    }

    /** The first of several keys that is there. */
    static Optional<OffsetDateTime> first(JsonObject document, Finding otherwise, String... keys) throws Malformed {
        for (String key : keys) {
            Optional<OffsetDateTime> found = Values.moment(document, key, otherwise);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @FunctionalInterface
    private interface Step {

        void take() throws Malformed;
    }

    /** Whether all that a document says is in words that are known. */
    private static final class Terms {

        static Check check(JsonObject document, boolean inToken) throws Malformed {
            List<JsonValue> contexts = Values.list(document, "@context");
            if (contexts.isEmpty() || !(contexts.get(0) instanceof JsonString first) || !Contexts.CREDENTIALS.contains(first.getString())) {
                throw new Malformed(Finding.CONTEXT_MISSING, "");
            }
            for (JsonValue context : contexts) {
                String name = context instanceof JsonString text ? text.getString() : context.toString();
                // A token is signed byte by byte, whatever its words mean.
                if (!inToken && !Contexts.has(name)) {
                    throw new Malformed(Finding.CONTEXT_UNKNOWN, name);
                }
            }
            if (!inToken) {
                Canonical.of(Values.without(document, "proof"));
            }
            return Check.of(Finding.TERMS_KNOWN);
        }
    }
}
