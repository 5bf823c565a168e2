package org.mizan.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mizan.course.Activity;
import org.mizan.simulation.Simulation;

/** The examples of scenario, request, anonymise and profile: in the lessons for tests, and in the pages for authors. */
final class DecisionExamples {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```simulation #[^\n]*\n(.*?)^```$");

    /** The YAML of the test lesson of a kind. */
    static String lesson(String kind, String language) {
        return blocks(Path.of("src/test/resources/content-decisions/courses/decisions/kinds", kind + "." + language + ".md")).get(0);
    }

    /** The YAML of the example in the page for authors. */
    static String page(String kind, String language) {
        return blocks(Path.of("content", language.equals("en") ? "README.md" : "README.ar.md")).stream().filter(yaml -> yaml.startsWith("kind: " + kind + "\n"))
                .findFirst().orElseThrow();
    }

    private static List<String> blocks(Path file) {
        try {
            return BLOCK.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Findings in English after a change of the example: {@code line:column code}, with lines of the block from 1. */
    static List<String> findings(String kind, String from, String to) {
        String yaml = lesson(kind, "en");
        if (!yaml.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return Sample.simulation(yaml.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))).english().stream()
                .map(one -> Integer.parseInt(one.substring(0, one.indexOf(':'))) - Sample.BODY + one.substring(one.indexOf(':'))).toList();
    }

    /** What is written {@code \n} in a table of cases. */
    static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    static Sample inBothLanguages(String kind) {
        return Sample.sound().en("```simulation #one\n" + lesson(kind, "en") + "```\n").ar("```simulation #one\n" + lesson(kind, "ar") + "```\n");
    }

    static Simulation read(String kind) {
        return ((Activity.Simulating) Sample.simulation(lesson(kind, "en")).activities().get(0)).simulation();
    }

    private DecisionExamples() {
    }
}
