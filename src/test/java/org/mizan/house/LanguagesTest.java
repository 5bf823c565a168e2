package org.mizan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizan.content.Compiler;
import org.mizan.content.FolderSource;
import org.mizan.content.Problem;
import org.mizan.language.Language;

/** A language is data: adding one changes no Java. */
class LanguagesTest {

    private static final Path CONTENT = Path.of("content");
    private static final Language FRENCH = new Language("fr");

    @TempDir
    Path folder;

    @Test
    void a_language_is_added_by_content_files_alone() throws IOException {
        for (var file : WordsTest.files(CONTENT, "")) {
            if (Files.isRegularFile(file)) {
                copy(file);
            }
        }
        var compiled = Compiler.trusting(Clock.systemUTC()).compile(new FolderSource(folder));
        assertThat(compiled.problems()).filteredOn(problem -> problem.severity() == Problem.Severity.PROBLEM).isEmpty();
        assertThat(compiled.glossary()).containsKey(FRENCH);
        assertThat(compiled.pages().values()).allMatch(page -> page.containsKey(FRENCH));
        assertThat(compiled.courses().values()).allSatisfy(course -> assertThat(course.languages()).contains(FRENCH));
    }

    /** As it is, and once more as if somebody had translated the English file. */
    private void copy(Path file) throws IOException {
        var target = folder.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (file.getFileName().toString().equals("course.yaml")) {
            Files.writeString(target, Files.readString(file).replaceFirst("languages: \\[ar, en]", "languages: [ar, en, fr]"));
            return;
        }
        Files.copy(file, target);
        if (file.toString().endsWith(".en.md")) {
            Files.writeString(target.resolveSibling(target.getFileName().toString().replace(".en.md", ".fr.md")),
                    Files.readString(file).replace(".en.md", ".fr.md"));
        }
    }

    @Test
    void no_java_lists_the_languages() {
        var listed = Pattern.compile("\"(ar|en)\"");
        assertThat(WordsTest.files(Path.of("src/main/java"), ".java")).filteredOn(file -> !file.endsWith("Language.java"))
                .filteredOn(file -> listed.matcher(WordsTest.read(file)).find()).isEmpty();
    }
}
