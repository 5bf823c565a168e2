package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.EdECPublicKey;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import jakarta.json.Json;

/** The parts that credentials are made of, against the examples of the documents that define them. */
class PrimitivesTest {

    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032, section 7.1, tests 1 and 3. */
    @Test
    void ed25519_signs_as_its_rfc_does() {
        var first = Ed25519.pair(HEX.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        assertThat(HEX.formatHex(Ed25519.bytes((EdECPublicKey) first.getPublic()))).isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(HEX.formatHex(Ed25519.sign(first.getPrivate(), new byte[0]))).isEqualTo("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        var third = Ed25519.pair(HEX.parseHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"));
        byte[] key = Ed25519.bytes((EdECPublicKey) third.getPublic());
        assertThat(HEX.formatHex(key)).isEqualTo("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        assertThat(Ed25519.verifies(Ed25519.publicKey(key), HEX.parseHex("af82"), Ed25519.sign(third.getPrivate(), HEX.parseHex("af82")))).isTrue();
        assertThat(Ed25519.verifies(Ed25519.publicKey(key), HEX.parseHex("af83"), Ed25519.sign(third.getPrivate(), HEX.parseHex("af82")))).isFalse();
    }

    @Test
    void every_key_survives_being_written() {
        var random = new Random(1);
        for (int i = 0; i < 50; i++) {
            byte[] seed = new byte[32];
            random.nextBytes(seed);
            var pair = Ed25519.pair(seed);
            byte[] written = Ed25519.bytes((EdECPublicKey) pair.getPublic());
            assertThat(Ed25519.publicKey(written)).isEqualTo(pair.getPublic());
            assertThat(Multibase.decode(Multibase.base58(written))).isEqualTo(written);
        }
    }

    /** draft-msporny-base58-03, section 5. */
    @Test
    void base_58_is_as_its_draft_has_it() {
        Map.of("Hello World!", "2NEpo7TZRRrLZSi2U", "The quick brown fox jumps over the lazy dog.", "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z")
                .forEach((plain, coded) -> {
                    assertThat(Multibase.base58(plain.getBytes(UTF_8))).isEqualTo("z" + coded);
                    assertThat(Multibase.decode("z" + coded)).asString(UTF_8).isEqualTo(plain);
                });
        assertThat(Multibase.base58(HEX.parseHex("0000287fb4cd"))).isEqualTo("z11233QC4");
        assertThat(Multibase.decode("z11233QC4")).isEqualTo(HEX.parseHex("0000287fb4cd"));
        assertThatThrownBy(() -> Multibase.decode("z0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Multibase.decode("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Multibase.decode("z" + "1".repeat(1_000_000))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Open Badges 3.0 implementation guide: what is signed of its example. */
    @Test
    void the_canonical_form_is_that_of_the_guide() throws Exception {
        var document = Json.createObjectBuilder(Values.without(Values.object(Vectors.text("simple.json")), "proof"))
                .add("issuer", Json.createObjectBuilder().add("id", "https://example.edu/issuers/565049").add("type", Json.createArrayBuilder().add("Profile"))
                        .add("name", "Example Corp").add("url", "https://www.imsglobal.org")).build();
        var proof = Json.createObjectBuilder().add("@context", document.get("@context")).add("type", "DataIntegrityProof").add("created", "2010-01-01T19:23:24Z")
                .add("verificationMethod", "https://example.edu/issuers/565049#z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi")
                .add("cryptosuite", "eddsa-rdfc-2022").add("proofPurpose", "assertionMethod").build();

        assertThat(Canonical.of(document).text().strip()).isEqualTo(guide("document-canon.txt"));
        assertThat(Canonical.of(proof).text().strip()).isEqualTo(guide("proof-canon.txt"));
    }

    private static String guide(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/certificate/canonical", name)).replace("\r", "").strip();
    }

    @Test
    void a_bit_of_a_list_is_where_the_specification_counts_it() {
        var bits = new BitSet();
        List.of(0, 7, 8, 23, 131_071).forEach(bits::set);
        String list = StatusList.encode(bits);

        for (int i = 0; i < 40; i++) {
            assertThat(StatusList.has(list, i)).as("" + i).isEqualTo(bits.get(i));
        }
        assertThat(StatusList.has(list, 131_071)).isTrue();
        assertThatThrownBy(() -> StatusList.has(list, 131_072)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatusList.has(list, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatusList.has("uAAAA", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        assertThat(Code.typed(" 0123-4567 89ab–cdeF ").orElseThrow()).hasToString("0123-4567-89AB-CDEF");
        assertThat(Code.typed("o123456789abcdel").orElseThrow().value()).isEqualTo("0123456789ABCDE1");
        for (String other : List.of("", "0123", "0123456789ABCDEU", "0123456789ABCDEF0", "٠123456789ABCDEF")) {
            assertThat(Code.typed(other)).as(other).isEmpty();
        }
        assertThat(Code.random()).isNotEqualTo(Code.random());
    }
}
