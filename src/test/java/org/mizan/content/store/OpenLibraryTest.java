package org.mizan.content.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizan.content.Folders;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;

@QuarkusTest
@TestProfile(OwnFolder.class)
class OpenLibraryTest {

    private static final LessonId HELLO = LessonId.of("first/one/hello");

    @Inject
    Catalogue catalogue;

    @Inject
    OpenLibrary library;

    @Inject
    Revisions revisions;

    @Inject
    KeptProofs proofs;

    @Inject
    Clock clock;

    @BeforeEach
    void as_it_was() throws InterruptedException {
        OwnFolder.reset();
        Thread.sleep(250);
    }

    @Test
    void the_catalogue_is_the_content_folder() {
        assertThat(catalogue.courses()).extracting(course -> course.id()).containsExactly("first");
        assertThat(catalogue.lesson(HELLO)).isPresent();
        assertThat(catalogue.languages()).containsExactly(Language.ARABIC, Language.ENGLISH, new Language("fr"));
        assertThat(catalogue.findings()).isEmpty();
    }

    @Test
    void a_changed_file_is_read_again_and_an_attempt_keeps_its_version() throws InterruptedException {
        Lesson before = catalogue.lesson(HELLO).orElseThrow();
        String version = catalogue.version();
        change("Good day");
        Lesson after = catalogue.lesson(HELLO).orElseThrow();
        assertThat(after.text(Language.ENGLISH).title()).isEqualTo("Good day");
        assertThat(after.hash()).isNotEqualTo(before.hash());
        assertThat(catalogue.version()).isNotEqualTo(version);
        assertThat(catalogue.lesson(HELLO, before.hash())).contains(before);
        assertThat(catalogue.lesson(HELLO, after.hash())).contains(after);
        assertThat(catalogue.lesson(HELLO, new ContentHash("f".repeat(64)))).isEmpty();
    }

    @Test
    void an_earlier_version_survives_a_restart() throws InterruptedException {
        Lesson before = catalogue.lesson(HELLO).orElseThrow();
        change("After the restart");
        OpenLibrary restarted = new OpenLibrary(config(OwnFolder.FOLDER, ContentConfig.Problems.REFUSE), revisions, proofs, clock);
        assertThat(restarted.lesson(HELLO).orElseThrow().text(Language.ENGLISH).title()).isEqualTo("After the restart");
        assertThat(restarted.lesson(HELLO, before.hash())).contains(before);
    }

    @Test
    void a_renamed_lesson_finds_what_was_kept_under_its_old_path(@TempDir Path folder) {
        Lesson before = catalogue.lesson(HELLO).orElseThrow();
        LessonId moved = LessonId.of("second/other/hi");
        Map<String, byte[]> files = revisions.files(new Revisions.Version(moved.toString(), before.hash()));
        assertThat(files.keySet()).contains("courses/second/other/hi.en.md", "courses/second/other/images/ring.svg");
    }

    @Test
    void a_mistake_is_told_where_it_is_and_mended_at_the_next_look() throws InterruptedException {
        Folders.write(OwnFolder.FOLDER, Map.of(Folders.LESSON + ".en.md", Folders.lesson("Hello", "Yes", "No").replace("(x)", "( )")));
        Thread.sleep(250);
        assertThat(catalogue.findings(HELLO)).isNotEmpty().anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(Folders.LESSON + ".en.md");
            assertThat(finding.line()).isGreaterThan(9);
            assertThat(finding.message(Language.ARABIC)).isNotBlank();
        });
        as_it_was();
        assertThat(catalogue.findings()).isEmpty();
    }

    @Test
    void content_with_problems_is_refused_with_every_line(@TempDir Path folder) {
        Map<String, String> files = Folders.small();
        files.computeIfPresent(Folders.LESSON + ".en.md", (path, text) -> text.replace("(x)", "( )"));
        files.computeIfPresent("courses/first/one/module.en.md", (path, text) -> text.replace("title", "titel"));
        Folders.write(folder, files);
        assertThatThrownBy(() -> new OpenLibrary(config(folder, ContentConfig.Problems.REFUSE), revisions, proofs, clock))
                .isInstanceOf(ContentRefused.class).hasMessageContaining(Folders.LESSON + ".en.md:")
                .hasMessageContaining("courses/first/one/module.en.md:2:").hasMessageContaining("problem[");
        assertThat(new OpenLibrary(config(folder, ContentConfig.Problems.SHOW), revisions, proofs, clock).courses()).hasSize(1);
    }

    @Test
    void a_folder_that_is_not_there_is_one_sentence(@TempDir Path folder) {
        assertThatThrownBy(() -> new OpenLibrary(config(folder.resolve("none"), ContentConfig.Problems.SHOW), revisions, proofs, clock))
                .isInstanceOf(ContentRefused.class).hasMessageContaining("mizan.content.directory");
    }

    @Test
    void images_are_served_unchanging_with_their_type_and_harmless() throws InterruptedException {
        String address = catalogue.lesson(HELLO).orElseThrow().text(Language.ENGLISH).blocks().toString()
                .replaceAll("(?s).*src=\"(/content/[^\"]*)\".*", "$1");
        given().get(address).then().statusCode(200).contentType("image/svg+xml").body(containsString("<circle"))
                .header("Cache-Control", "public, max-age=31536000, immutable").header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", equalTo("default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"));
        given().get(address.replace("ring", "other")).then().statusCode(404);
        given().get("/content/0000000000000000/courses/first/course.yaml").then().statusCode(404);
        Folders.write(OwnFolder.FOLDER, Map.of("courses/first/one/images/ring.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"5\" height=\"5\"/></svg>"));
        Thread.sleep(250);
        assertThat(catalogue.lesson(HELLO)).isPresent();
        given().get(address).then().statusCode(200).body(containsString("<circle"));
    }

    @Test
    void versions_that_nothing_pins_are_deleted() throws InterruptedException {
        Lesson before = catalogue.lesson(HELLO).orElseThrow();
        change("Pinned no more");
        Lesson after = catalogue.lesson(HELLO).orElseThrow();
        var old = new Revisions.Version(HELLO.toString(), before.hash());
        library.forgetAllBut(List.of(old));
        assertThat(revisions.files(old)).isNotEmpty();
        library.forgetAllBut(List.of());
        assertThat(revisions.files(old)).isEmpty();
        assertThat(revisions.files(new Revisions.Version(HELLO.toString(), after.hash()))).isNotEmpty();
    }

    private static void change(String title) throws InterruptedException {
        Folders.write(OwnFolder.FOLDER, Map.of(Folders.LESSON + ".en.md", Folders.lesson(title, "Yes", "No")));
        Thread.sleep(250);
    }

    private static ContentConfig config(Path folder, ContentConfig.Problems problems) {
        return new ContentConfig() {

            @Override
            public Optional<String> directory() {
                return Optional.of(folder.toString());
            }

            @Override
            public Problems problems() {
                return problems;
            }

            @Override
            public boolean reload() {
                return false;
            }

            @Override
            public List<String> languages() {
                return List.of("ar", "en");
            }
        };
    }
}
