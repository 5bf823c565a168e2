package org.mizan.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizan.organisation.MailAddress;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Keys;

class AddressMarksTest {

    private static final OrganisationId BANK = new OrganisationId(new UUID(1, 1));
    private static final MailAddress RANA = MailAddress.of("Rana@Example.org").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void a_mark_says_nothing_and_is_another_in_another_organisation() {
        var marks = marks();
        assertThat(marks.mark(BANK, RANA)).isEqualTo(marks.mark(BANK, new MailAddress("rana@example.org"))).doesNotContain("rana")
                .isNotEqualTo(marks.mark(new OrganisationId(new UUID(1, 2)), RANA)).isNotEqualTo(marks.mark(BANK, new MailAddress("omar@example.org")));
    }

    @Test
    void after_a_new_key_what_the_old_one_marked_is_found_and_what_it_sealed_opens() throws IOException {
        String old = marks().mark(BANK, RANA);
        String oldKey = marks().key();
        byte[] sealed = marks().seal(RANA, old);
        Files.writeString(folder.resolve("invitations-2026-11-25.key"), Base64.getEncoder().encodeToString(new byte[32]));

        var marks = marks();
        assertThat(marks.key()).isEqualTo("2026-11-25");
        assertThat(marks.mark(BANK, RANA)).isNotEqualTo(old);
        assertThat(marks.marks(BANK, RANA)).containsExactly(marks.mark(BANK, RANA), old);
        assertThat(marks.open(oldKey, sealed, old)).isEqualTo(RANA);
    }

    @Test
    void what_is_sealed_is_hidden_and_belongs_to_its_mark() {
        var marks = marks();
        byte[] sealed = marks.seal(RANA, "mark");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("rana");
        assertThatThrownBy(() -> marks.open(marks.key(), sealed, "another")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> marks.open("gone", sealed, "mark")).isInstanceOf(IllegalStateException.class).hasMessageContaining("MIZAN_KEYS_DIR");
    }

    private AddressMarks marks() {
        Keys.create(folder);
        return new AddressMarks(Keys.in(folder));
    }
}
