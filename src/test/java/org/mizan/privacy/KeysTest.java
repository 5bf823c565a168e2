package org.mizan.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    Path folder;

    @Test
    void keys_are_made_once_and_stay() {
        Keys.create(folder);
        byte[] first = Keys.in(folder).newest(Keys.Use.FORM).bytes();

        Keys.create(folder);

        assertThat(Keys.in(folder).newest(Keys.Use.FORM).bytes()).isEqualTo(first).hasSize(32);
    }

    @Test
    void only_the_owner_may_read_a_key() throws IOException {
        Keys.create(folder);

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(Keys.Use.values().length)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file)).hasSize(2));
        }
    }

    @Test
    void the_newest_key_is_used_and_older_ones_still_read() throws IOException {
        Keys.create(folder);
        String old = Keys.in(folder).newest(Keys.Use.REFLECTIONS).id();
        Files.writeString(folder.resolve("reflections-2026-11-24.key"), Base64.getEncoder().encodeToString(new byte[32]));

        var keys = Keys.in(folder);

        assertThat(keys.newest(Keys.Use.REFLECTIONS).id()).isEqualTo("2026-11-24");
        assertThat(keys.find(Keys.Use.REFLECTIONS, old)).isPresent();
        assertThat(keys.all(Keys.Use.REFLECTIONS)).hasSize(2);
    }

    @Test
    void a_missing_directory_a_missing_key_and_a_broken_key_each_get_a_sentence() throws IOException {
        assertThatThrownBy(() -> Keys.in(folder.resolve("nowhere"))).isInstanceOf(Keys.Unusable.class).hasMessageContaining("MIZAN_KEYS_DIR");

        Keys.create(folder);
        Files.delete(folder.resolve("form-0001.key"));
        assertThatThrownBy(() -> Keys.in(folder)).isInstanceOf(Keys.Unusable.class).hasMessageContaining("form-").hasMessageContaining("backed up");

        Files.writeString(folder.resolve("form-0001.key"), "c2hvcnQ=");
        assertThatThrownBy(() -> Keys.in(folder)).isInstanceOf(Keys.Unusable.class).hasMessageContaining("32 bytes");
    }

    @Test
    void a_key_says_its_name_and_not_itself() {
        assertThat(new Keys.Key("0001", "secret".getBytes(UTF_8))).hasToString("0001");
    }

    @Test
    void what_is_sealed_opens_with_the_same_key_for_the_same_owner_only() {
        var key = new byte[32];
        var other = new byte[32];
        other[0] = 1;
        byte[] sealed = Sealing.seal(key, "أختي فقط".getBytes(UTF_8), "salma");

        assertThat(new String(Sealing.open(key, sealed, "salma"), UTF_8)).isEqualTo("أختي فقط");
        assertThat(new String(sealed, UTF_8)).doesNotContain("أختي");
        assertThat(Sealing.seal(key, new byte[0], "salma")).isNotEqualTo(Sealing.seal(key, new byte[0], "salma"));
        assertThatThrownBy(() -> Sealing.open(other, sealed, "salma")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sealing.open(key, sealed, "omar")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sealing.open(key, new byte[5], "salma")).isInstanceOf(IllegalArgumentException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> Sealing.open(key, sealed, "salma")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_mark_is_the_one_of_the_standard() {
        // RFC 4231, test case 2
        assertThat(Hmac.of("Jefe".getBytes(UTF_8), "what do ya want for nothing?"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of()
                        .parseHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")));
        assertThat(Hmac.same("abc", "abc")).isTrue();
        assertThat(Hmac.same("abc", "abd")).isFalse();
    }
}
