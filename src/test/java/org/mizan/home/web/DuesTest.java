package org.mizan.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.mizan.certificate.Certificate;
import org.mizan.certificate.Code;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.learning.Admission;
import org.mizan.learning.Assessed;
import org.mizan.learning.Examination;

class DuesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final ContentHash HASH = new ContentHash("e".repeat(64));
    private static final String CODE = "7KQ4MZ2PXW9D0000";

    @Test
    void an_assessment_is_due_when_an_attempt_is_under_way_or_open_again() {
        assertThat(due(List.of())).as("nobody has begun it").isEmpty();
        assertThat(due(List.of(attempt(Optional.empty())))).containsExactly("running /en/courses/settings/assessment");
        assertThat(due(List.of(attempt(handedIn(1, false))))).as("the next one opens tomorrow").isEmpty();
        assertThat(due(List.of(attempt(handedIn(25, false))))).containsExactly("attempt /en/courses/settings/assessment");
        assertThat(due(List.of(attempt(handedIn(25, true))))).as("passed").isEmpty();
    }

    @Test
    void a_certificate_is_spoken_of_sixty_days_before_its_end_and_not_after() {
        assertThat(certificates(ends(61))).isEmpty();
        assertThat(certificates(ends(59))).containsExactly("certificate /en/certificates/" + new Code(CODE) + " January 23, 2027");
        assertThat(certificates(ends(-1))).as("over").isEmpty();
        assertThat(certificates(ends(59), ends(400))).as("there is a newer one").isEmpty();
        assertThat(certificates(given(Optional.empty(), Optional.empty()))).as("without an end").isEmpty();
        assertThat(certificates(given(Optional.of(NOW.plus(Duration.ofDays(5))), Optional.of(NOW)))).as("taken back").isEmpty();
    }

    private static List<String> due(List<Examination> attempts) {
        var standing = new Assessed(Admission.of(attempts, 1, Optional.empty(), NOW), attempts);
        return told(Dues.of(List.of(course()), Map.of("settings", standing), Map.of(), List.of(), Language.ENGLISH, NOW));
    }

    private static List<String> certificates(Certificate... given) {
        return told(Dues.of(List.of(course()), Map.of(), Map.of(), List.of(given), Language.ENGLISH, NOW));
    }

    private static List<String> told(List<Due> dues) {
        return dues.stream().map(due -> (due.word() + " " + due.address() + " " + due.day(Language.ENGLISH.locale())).strip()).toList();
    }

    private static Examination attempt(Optional<Examination.Result> result) {
        return new Examination("settings", 1, HASH, 1, 80, NOW.minus(Duration.ofDays(2)), Map.of(), result);
    }

    private static Optional<Examination.Result> handedIn(int hoursAgo, boolean passed) {
        return Optional.of(new Examination.Result(NOW.minus(Duration.ofHours(hoursAgo)), 0.5, passed));
    }

    private static Certificate ends(int days) {
        return given(Optional.of(NOW.plus(Duration.ofDays(days))), Optional.empty());
    }

    private static Certificate given(Optional<Instant> until, Optional<Instant> revoked) {
        return new Certificate(new Code(CODE), "settings", HASH, "urn:uuid:x", 1, NOW.minus(Duration.ofDays(300)), until, revoked);
    }

    private static Course course() {
        return new Course("settings", "everyone", "beginner", new TreeSet<>(List.of(Language.ENGLISH)), List.of(), List.of(), Optional.empty(), List.of(), List.of(),
                Map.of(Language.ENGLISH, new Course.Text("Settings", "Summary.", Map.of(), Markup.NONE)), Map.of(), Map.of(), HASH);
    }
}
