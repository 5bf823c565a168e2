package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * Whoever runs this site, as one who gives out badges: Open Badges 3.0, named by {@code did:web}.
 *
 * @param site its public address, without a slash at the end
 * @param name what it calls itself
 * @param keys the newest, which signs, first; older ones still prove what they once signed
 */
public record Issuer(URI site, String name, List<IssuerKey> keys) {

    public Issuer {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("an issuer has a key");
        }
    }

    /** A key's id and its 32 secret bytes. */
    public record Seed(String id, byte[] bytes) {
    }

    /** @param seeds the newest first */
    public static Issuer of(URI site, String name, List<Seed> seeds) {
        String did = did(site);
        return new Issuer(site, name, seeds.stream().map(seed -> IssuerKey.of(did, seed.id(), seed.bytes())).toList());
    }

    /** What a badge is about, in one language. */
    public record Achievement(String name, String description, String criteria) {
    }

    /** did:web Method Specification, section 2.5.1: a port's colon is written as %3A. */
    static String did(URI site) {
        return "did:web:" + site.getAuthority().replace(":", "%3A");
    }

    public String did() {
        return did(site);
    }

    /** Where the public keys lie. */
    public static String didPath() {
        return "/.well-known/did.json";
    }

    /** The address of a list of what was taken back. */
    public String listAddress(int list) {
        return site + "/certificates/status/" + list;
    }

    /** Where everybody may look a certificate up. */
    public String lookUp(Code code, String language) {
        return site + "/" + language + "/verify/" + code;
    }

    /** The document that says which keys are this site's. */
    public String didDocument() {
        var methods = Json.createArrayBuilder();
        var assertions = Json.createArrayBuilder();
        for (IssuerKey key : keys) {
            methods.add(Json.createObjectBuilder().add("id", key.name()).add("type", "Multikey").add("controller", did())
                    .add("publicKeyMultibase", key.multikey()));
            assertions.add(key.name());
        }
        return Values.pretty(Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/did/v1").add("https://w3id.org/security/multikey/v1"))
                .add("id", did()).add("verificationMethod", methods).add("assertionMethod", assertions).build());
    }

    /**
     * A certificate as a badge in JSON.
     *
     * @param holder a name to write into it, if the holder wants one
     */
    public String badge(Certificate certificate, Achievement achievement, String language, Optional<String> holder) {
        return Values.pretty(DataIntegrity.sign(document(certificate, achievement, language, holder), signing(), certificate.issued()));
    }

    /** The same as a signed token. */
    public String token(Certificate certificate, Achievement achievement, String language, Optional<String> holder) {
        return SignedToken.sign(document(certificate, achievement, language, holder), signing());
    }

    /** The key that signs now. */
    public IssuerKey signing() {
        return keys.get(0);
    }

    private JsonObject document(Certificate certificate, Achievement achievement, String language, Optional<String> holder) {
        JsonObjectBuilder subject = Json.createObjectBuilder().add("id", certificate.subject()).add("type", list("AchievementSubject"));
        // Open Badges 3.0, section B.1.12: an identity that is not hashed, for a name that shall be read.
        holder.ifPresent(name -> subject.add("identifier", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "IdentityObject")
                .add("hashed", false).add("identityHash", name).add("identityType", "name"))));
        subject.add("achievement", Json.createObjectBuilder().add("id", site + "/courses/" + certificate.course() + "#" + certificate.hash().value())
                .add("type", list("Achievement")).add("achievementType", "Course").add("inLanguage", language).add("name", achievement.name())
                .add("description", achievement.description())
                .add("criteria", Json.createObjectBuilder().add("id", site + "/" + language + "/courses/" + certificate.course())
                        .add("narrative", achievement.criteria())));
        JsonObjectBuilder badge = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(Contexts.CREDENTIALS_V2).add(Contexts.OPEN_BADGES))
                .add("id", site + "/certificates/" + certificate.code()).add("type", list("VerifiableCredential", "OpenBadgeCredential"))
                .add("issuer", Json.createObjectBuilder().add("id", did()).add("type", list("Profile")).add("name", name).add("url", site.toString()))
                .add("validFrom", certificate.issued().toString());
        certificate.until().ifPresent(until -> badge.add("validUntil", until.toString()));
        String address = listAddress(certificate.list());
        return badge.add("name", achievement.name()).add("credentialSubject", subject)
                .add("credentialStatus", Json.createObjectBuilder().add("id", address + "#" + certificate.placeInList())
                        .add("type", "BitstringStatusListEntry").add("statusPurpose", "revocation")
                        .add("statusListIndex", String.valueOf(certificate.placeInList())).add("statusListCredential", address))
                .build();
    }

    /**
     * The signed list of what was taken back.
     *
     * @param revoked places in this list, from 0
     */
    public String statusList(int list, BitSet revoked, Instant now) {
        String address = listAddress(list);
        JsonObject document = Json.createObjectBuilder().add("@context", Json.createArrayBuilder().add(Contexts.CREDENTIALS_V2))
                .add("id", address).add("type", list("VerifiableCredential", Shape.STATUS_LIST)).add("issuer", did())
                .add("validFrom", now.toString())
                .add("credentialSubject", Json.createObjectBuilder().add("id", address + "#list").add("type", "BitstringStatusList")
                        .add("statusPurpose", "revocation").add("encodedList", StatusList.encode(revoked)))
                .build();
        return Values.pretty(DataIntegrity.sign(document, signing(), now));
    }

    private static JsonArrayBuilder list(String... values) {
        return Json.createArrayBuilder(List.of(values));
    }

    /** By what a new certificate names its holder. */
    public static String newSubject() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    /** A port that answers for this site's own documents without a network, and asks another for everything else. */
    public Fetching answering(Fetching others, IntFunction<Optional<String>> lists) {
        String own = "https://" + site.getAuthority() + didPath();
        return address -> {
            if (address.toString().equals(own)) {
                return Optional.of(didDocument().getBytes(UTF_8));
            }
            String prefix = site + "/certificates/status/";
            if (address.toString().startsWith(prefix)) {
                String number = address.toString().substring(prefix.length());
                return number.matches("[1-9][0-9]{0,5}") ? lists.apply(Integer.parseInt(number)).map(text -> text.getBytes(UTF_8))
                        : Optional.empty();
            }
            return others.fetch(address);
        };
    }
}
