package org.mizan.certificate;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/** Whether the issuer has taken a credential back: by Bitstring Status List 1.0, section 3.2, and its elder form. */
final class Revocation {

    private static final Set<String> ENTRIES = Set.of("BitstringStatusListEntry", "StatusList2021Entry");
    private static final Set<String> LISTS = Set.of("BitstringStatusListCredential", "StatusList2021Credential");
    private static final String REVOCATION = "revocation";
    private static final String SUSPENSION = "suspension";
    private static final int MOST = 4;

    private final Fetching fetching;
    private final Proofs proofs;
    private final Instant now;

    Revocation(Fetching fetching, Proofs proofs, Instant now) {
        this.fetching = fetching;
        this.proofs = proofs;
        this.now = now;
    }

    List<Check> of(JsonObject credential) {
        List<Check> checks = new ArrayList<>();
        var entries = Values.list(credential, "credentialStatus");
        entries.stream().limit(MOST).forEach(value -> {
            if (!(value instanceof JsonObject entry) || Values.texts(entry, "type").stream().noneMatch(ENTRIES::contains)) {
                checks.add(new Check(Finding.STATUS_UNKNOWN, value instanceof JsonObject other ? String.join(", ", Values.texts(other, "type")) : ""));
            } else if (purpose(entry).equals(REVOCATION) || purpose(entry).equals(SUSPENSION)) {
                checks.add(look(entry, Values.id(credential, "issuer").orElse("")));
            }
        });
        if (entries.size() > MOST) {
            checks.add(Check.of(Finding.STATUS_UNKNOWN));
        }
        return checks.isEmpty() ? List.of(Check.of(Finding.IRREVOCABLE)) : checks;
    }

    private static String purpose(JsonObject entry) {
        return Values.text(entry, "statusPurpose").orElse("");
    }

    private Check look(JsonObject entry, String issuer) {
        String address = Values.text(entry, "statusListCredential").orElse("");
        try {
            Optional<byte[]> list = fetching.fetch(URI.create(address));
            if (list.isEmpty()) {
                return new Check(Finding.STATUS_UNREACHABLE, address);
            }
            String bits = bits(Presented.in(list.get()), issuer, purpose(entry));
            if (!StatusList.has(bits, index(entry))) {
                return new Check(Finding.NOT_REVOKED, address);
            }
            return new Check(purpose(entry).equals(SUSPENSION) ? Finding.SUSPENDED : Finding.REVOKED, address);
        } catch (Malformed | IllegalArgumentException broken) {
            return new Check(Finding.STATUS_WRONG, address);
        }
    }

    /** The list, if it is the issuer's own, for this purpose and of today. */
    private String bits(Presented list, String issuer, String purpose) throws Malformed {
        JsonObject document = list.document();
        JsonObject subject = Values.child(document, "credentialSubject").orElseThrow(() -> wrong("credentialSubject"));
        Optional<OffsetDateTime> until = Verifier.first(document, Finding.STATUS_WRONG, "validUntil", "expirationDate");
        boolean ours = Values.texts(document, "type").stream().anyMatch(LISTS::contains) && Values.id(document, "issuer").equals(Optional.of(issuer))
                && Values.texts(subject, "statusPurpose").contains(purpose) && until.filter(end -> end.toInstant().isBefore(now)).isEmpty();
        if (!ours || proofs.verify(list).signer(issuer).finding() == Finding.SIGNER_OTHER) {
            throw wrong("issuer");
        }
        return Values.text(subject, "encodedList").orElseThrow(() -> wrong("encodedList"));
    }

    private static Malformed wrong(String what) {
        return new Malformed(Finding.STATUS_WRONG, what);
    }

    private static long index(JsonObject entry) {
        if (entry.get("statusListIndex") instanceof JsonNumber number && number.isIntegral()) {
            return number.bigDecimalValue().longValueExact();
        }
        if (entry.get("statusListIndex") instanceof JsonString text) {
            return Long.parseLong(text.getString());
        }
        throw new IllegalArgumentException("statusListIndex");
    }
}
