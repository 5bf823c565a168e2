package org.mizan.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mizan.course.Activity;
import org.mizan.language.Language;
import org.mizan.simulation.Simulation;

/** The examples of the playground, one for each kind of simulation, as a test may change them. */
public final class Kinds {

    private static final Path FOLDER = Path.of("src/test/resources/content-play/courses/playground/kinds");

    /** The block of an example without its fence. */
    public static String yaml(String kind, Language language) {
        try {
            String lesson = Files.readString(FOLDER.resolve(kind + "." + language.code() + ".md"), StandardCharsets.UTF_8);
            int start = lesson.indexOf('\n', lesson.indexOf("```simulation")) + 1;
            return lesson.substring(start, lesson.indexOf("```", start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a piece, which has to be there. */
    public static String edited(String kind, String from, String to) {
        String yaml = yaml(kind, Language.ENGLISH);
        if (!yaml.contains(from)) {
            throw new IllegalArgumentException("not in " + kind + ": " + from);
        }
        return yaml.replace(from, to);
    }

    /** The English example. */
    public static Simulation example(String kind) {
        return simulation(yaml(kind, Language.ENGLISH));
    }

    public static Simulation simulation(String yaml) {
        return ((Activity.Simulating) Sample.simulation(yaml).activities().get(0)).simulation();
    }

    /** Codes found in an English example in which a piece is replaced. */
    static java.util.List<String> codes(String kind, String from, String to) {
        return Sample.simulation(edited(kind, from, to)).english().stream().map(one -> one.substring(one.indexOf(' ') + 1)).distinct().toList();
    }

    private Kinds() {
    }
}
