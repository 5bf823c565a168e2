package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {

    @TempDir
    Path temporary;

    @Test
    void names_files_with_slashes_in_order_and_reads_them() throws IOException {
        write("courses/b/x.en.md", "x");
        write("courses/a/y.en.md", "y");
        FolderSource source = new FolderSource(root());
        assertThat(source.paths()).containsExactly("courses/a/y.en.md", "courses/b/x.en.md");
        assertThat(source.read("courses/b/x.en.md")).contains("x".getBytes());
        assertThat(source.read("courses/none.md")).isEmpty();
    }

    @Test
    void hidden_files_and_links_out_of_the_folder_are_left_out() throws IOException {
        write("glossary.en.md", "in");
        write(".git/config", "hidden");
        write("courses/.draft.md", "hidden");
        Path secret = Files.writeString(temporary.resolve("secret"), "out");
        Files.createSymbolicLink(root().resolve("leak.md"), secret);
        Files.createSymbolicLink(root().resolve("up"), temporary);
        Files.createSymbolicLink(root().resolve("loop"), root());
        FolderSource source = new FolderSource(root());
        assertThat(source.paths()).containsExactly("glossary.en.md");
        assertThat(source.read("leak.md")).isEmpty();
        assertThat(source.read("../secret")).isEmpty();
        assertThat(source.read("up/secret")).isEmpty();
        assertThat(source.read(secret.toString())).isEmpty();
        assertThat(source.read("a\u0000b")).isEmpty();
    }

    @Test
    void a_link_that_stays_inside_is_a_file_like_others() throws IOException {
        write("courses/a/x.en.md", "x");
        Files.createSymbolicLink(root().resolve("same.md"), root().resolve("courses/a/x.en.md"));
        assertThat(new FolderSource(root()).paths()).contains("same.md");
    }

    @Test
    void stamps_change_with_the_files() throws IOException {
        write("a.md", "one");
        FolderSource source = new FolderSource(root());
        var before = source.stamps();
        assertThat(source.stamps()).isEqualTo(before);
        Files.setLastModifiedTime(root().resolve("a.md"), FileTime.fromMillis(1000));
        assertThat(source.stamps()).isNotEqualTo(before);
        Files.delete(root().resolve("a.md"));
        assertThat(source.stamps()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_said_at_once() {
        assertThatThrownBy(() -> new FolderSource(temporary.resolve("none"))).isInstanceOf(IOException.class);
    }

    private Path root() throws IOException {
        return Files.createDirectories(temporary.resolve("content"));
    }

    private void write(String path, String text) throws IOException {
        Path file = root().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
