package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** Credentials as tokens, made by another implementation. */
class SignedTokenTest {

    private static final String ISSUER = "https://example.com/issuers/876543";

    private static String credential() {
        try {
            return Values.without(Values.object(Vectors.text("simple.json")), "proof").toString();
        } catch (Malformed impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String wrapped(String more) {
        return "{\"iss\":\"" + ISSUER + "\"" + more + ",\"vc\":" + credential() + "}";
    }

    private static Verification verify(String token) {
        return Vectors.verifyText(token);
    }

    private static String rsa(RSAKey key, JWSHeader header, String payload) throws JOSEException {
        var token = new JWSObject(header, new Payload(payload));
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Test
    void rs256_and_es256_with_the_key_in_the_header() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).generate();
        for (String payload : List.of(wrapped(",\"nbf\":1262304000"), credential())) {
            Verification found = verify(rsa(key, new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(key.toPublicJWK()).build(), payload));
            assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.VERIFIED);
            assertThat(found.found(Finding.SIGNER_UNCONFIRMED)).isTrue();
        }
        var curve = new ECKeyGenerator(Curve.P_256).generate();
        var token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(curve.toPublicJWK()).build(), new Payload(credential()));
        token.sign(new ECDSASigner(curve));
        assertThat(verify(token.serialize()).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void a_key_is_fetched_from_the_issuers_address() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
        String token = rsa(key, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("https://example.com/keys#k1").build(), credential());
        String set = new JWKSet(key.toPublicJWK()).toString();
        Fetching network = address -> address.equals(URI.create("https://example.com/keys")) ? Optional.of(set.getBytes(UTF_8)) : Optional.empty();

        assertThat(new Verifier(Vectors.TODAY, network).verify(token.getBytes(UTF_8)).found(Finding.SIGNER_CONFIRMED)).isTrue();
        assertThat(verify(token).found(Finding.KEY_UNREACHABLE)).isTrue();
    }

    @Test
    void nobody_chooses_the_algorithm_for_us() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).generate();
        String header = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        String payload = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(credential().getBytes(UTF_8));
        assertThat(verify(header + "." + payload + ".AAAA").verdict()).isEqualTo(Verdict.NOT_VERIFIED);

        var mac = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).jwk(key.toPublicJWK()).build(), new Payload(credential()));
        mac.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        assertThat(verify(mac.serialize()).found(Finding.PROOF_UNKNOWN)).isTrue();

        RSAKey weak = new RSAKeyGenerator(1024, true).generate();
        var token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(weak.toPublicJWK()).build(), new Payload(credential()));
        token.sign(new RSASSASigner(weak.toPrivateKey(), Set.of(AllowWeakRSAKey.getInstance())));
        assertThat(verify(token.serialize()).found(Finding.SIGNATURE_WRONG)).isTrue();
    }

    @Test
    void a_token_that_says_otherwise_than_its_credential_is_refused() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(key.toPublicJWK()).build();
        for (String more : List.of(",\"jti\":\"http://example.com/other\"", ",\"sub\":\"did:example:other\"", ",\"nbf\":1262304001", ",\"nbf\":\"soon\"", ",\"exp\":1e99")) {
            assertThat(verify(rsa(key, header, wrapped(more))).verdict()).as(more).isEqualTo(Verdict.NOT_VERIFIED);
        }
        assertThat(verify(rsa(key, header, wrapped(",\"exp\":1300000000"))).verdict()).isEqualTo(Verdict.EXPIRED);
        String changed = rsa(key, header, wrapped(""));
        assertThat(verify(changed.substring(0, changed.length() - 10) + "AAAAAAAAAA").found(Finding.SIGNATURE_WRONG)).isTrue();
    }
}
