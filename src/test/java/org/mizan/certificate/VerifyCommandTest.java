package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

import org.junit.jupiter.api.Test;

class VerifyCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new VerifyCommand(Vectors.TODAY, new PrintStream(out, true, UTF_8), new PrintStream(error, true, UTF_8)).run(List.of(arguments));
    }

    @Test
    void a_good_badge_ends_with_nought_and_says_what_was_looked_at() {
        assertThat(run("--offline", Vectors.FOLDER.resolve("simple.json").toString())).isZero();
        assertThat(out.toString(UTF_8)).startsWith("Verified\n").contains("+ The signature fits the document").contains("? Whether the key is the issuer");
    }

    @Test
    void a_bad_one_ends_with_one_and_says_why_in_either_language() {
        assertThat(run(Vectors.FOLDER.resolve("simple-err-proof-value.json").toString(), "--offline", "--language", "ar")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).startsWith("لم تثبت صحّتها\n").contains("- التوقيع لا يطابق");
        assertThat(run("--offline", Vectors.FOLDER.resolve("bit-string-list/credential-status-revoked.json").toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("Revocation unknown");
    }

    @Test
    void what_cannot_be_done_ends_with_two() {
        for (String[] wrong : new String[][] {{}, {"--no-such"}, {"a", "b"}, {"a", "--language", "xx"}, {"no-such-file"}}) {
            assertThat(run(wrong)).as(String.join(" ", wrong)).isEqualTo(2);
        }
        assertThat(error.toString(UTF_8)).contains("verify FILE").contains("no-such-file: cannot be read");
    }

    @Test
    void every_finding_and_verdict_has_words_in_both_languages() {
        for (String code : List.of("ar", "en")) {
            var words = new Words(new org.mizan.language.Language(code));
            for (Finding finding : Finding.values()) {
                assertThat(words.of(finding)).as(finding.name()).doesNotContain("$");
            }
            for (Verdict verdict : Verdict.values()) {
                assertThat(words.of(verdict)).as(verdict.name()).doesNotContain("$");
            }
        }
    }
}
