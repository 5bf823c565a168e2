package org.mizan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README stays short and its map true. */
class ReadmeTest {

    private static final Path PRODUCT = Path.of("src/main/java/org/mizan");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| (.+) \\|$");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

    @Test
    void the_readme_fits_in_120_lines() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThan(120);
    }

    @Test
    void the_map_has_each_feature_with_the_sentence_of_its_package() throws IOException {
        var sentences = new TreeMap<String, String>();
        try (var folders = Files.list(PRODUCT)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                var sentence = SENTENCE.matcher(Files.readString(folder.resolve("package-info.java")));
                assertThat(sentence.find()).as("%s", folder).isTrue();
                sentences.put(folder.getFileName().toString(), sentence.group(1));
            }
        }
        var map = new TreeMap<String, String>();
        ROW.matcher(Files.readString(Path.of("README.md"))).results().forEach(row -> map.put(row.group(1), row.group(2)));
        assertThat(map).isEqualTo(sentences);
    }

    @Test
    void links_between_the_pages_lead_somewhere() throws IOException {
        for (var page : List.of("README.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md", "deploy/README.md", "content/README.md", "content/README.ar.md")) {
            var file = Path.of(page);
            var prose = Files.readString(file).replaceAll("(?s)(`{3,}).*?\\1", "").replaceAll("`[^`\n]*`", "");
            LINK.matcher(prose).results().forEach(link -> assertThat(file.resolveSibling(link.group(1))).as(page).exists());
        }
    }
}
