package org.mizan.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small sound content folder to test with: one course, one lesson with a quiz and an image, in two languages. */
public final class Folders {

    public static final String LESSON = "courses/first/one/hello";

    public static Map<String, String> small() {
        Map<String, String> files = new TreeMap<>();
        files.put("courses/first/course.yaml", """
                audience: everyone
                level: beginner
                languages: [ar, en]
                outcomes: [greet]
                modules:
                  one: [hello]
                """);
        files.put("courses/first/course.en.md", course("First", "Say hello."));
        files.put("courses/first/course.ar.md", course("أولى", "التحية."));
        files.put("courses/first/one/module.en.md", "---\ntitle: One\n---\n\nIntroduction.\n");
        files.put("courses/first/one/module.ar.md", "---\ntitle: واحد\n---\n\nمقدّمة.\n");
        files.put(LESSON + ".en.md", lesson("Hello", "Yes", "No"));
        files.put(LESSON + ".ar.md", lesson("مرحبا", "نعم", "لا"));
        files.put("courses/first/one/images/ring.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>
                """);
        return files;
    }

    private static String course(String title, String outcome) {
        return "---\ntitle: " + title + "\nsummary: " + title + "\noutcomes:\n  greet: " + outcome + "\n---\n\n" + title + "\n";
    }

    public static String lesson(String title, String right, String wrong) {
        return """
                ---
                title: %s
                minutes: 3
                gist: %s
                ---

                %s.

                ![%s](images/ring.svg)

                ```quiz #check
                ## %s? {#q-greet for=greet}

                - (x) %s
                  > %s.
                - ( ) %s
                  > %s.

                > %s.
                ```
                """.formatted(title, title, title, title, title, right, right, wrong, wrong, title);
    }

    public static Snapshot snapshot(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return Snapshot.of(bytes);
    }

    /** Writes the files below a folder. */
    public static void write(Path folder, Map<String, String> files) {
        files.forEach((path, text) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.writeString(folder.resolve(path), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Folders() {
    }
}
