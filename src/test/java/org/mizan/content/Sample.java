package org.mizan.content;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.mizan.course.Activity;
import org.mizan.course.Lesson;
import org.mizan.course.LessonId;
import org.mizan.language.Language;
import org.mizan.quiz.Question;

/** A content folder in memory: a sound course of one lesson in two languages, of which a test changes what it is about. */
final class Sample implements Source {

    static final Clock NOVEMBER_2026 = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    static final String LESSON = "courses/demo/traces/collected";
    static final String EN = LESSON + ".en.md";
    static final String AR = LESSON + ".ar.md";
    static final LessonId ID = new LessonId("demo", "traces", "collected");
    private static final String FRONT_EN = "---\ntitle: What is collected\nminutes: 3\ngist: Each page tells somebody something.\n---\n";
    private static final String FRONT_AR = "---\ntitle: ما يُجمع\nminutes: 3\ngist: كلّ صفحة تُخبر أحدًا بشيء.\n---\n";
    /** The line on which the body of a lesson begins. */
    static final int BODY = 6;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private Clock clock = NOVEMBER_2026;

    /** The sound course. */
    static Sample sound() {
        return new Sample()
                .with("courses/demo/course.yaml", """
                        audience: everyone
                        level: beginner
                        languages: [ar, en]
                        outcomes: [find-traces]
                        modules:
                          traces: [collected]
                        """)
                .with("courses/demo/course.en.md", "---\ntitle: Demo\nsummary: A course to test with.\noutcomes:\n  find-traces: Find traces\n---\n\nWelcome.\n")
                .with("courses/demo/course.ar.md", "---\ntitle: عرض\nsummary: مقرّر للتجربة.\noutcomes:\n  find-traces: العثور على الآثار\n---\n\nأهلًا.\n")
                .with("courses/demo/traces/module.en.md", "---\ntitle: Traces\n---\n\nWhat we leave.\n")
                .with("courses/demo/traces/module.ar.md", "---\ntitle: الآثار\n---\n\nما نتركه.\n")
                .en("Short text.\n").ar("نصّ قصير.\n");
    }

    /** The body of the English lesson, from line {@link #BODY}. */
    Sample en(String body) {
        return with(EN, FRONT_EN + body);
    }

    Sample ar(String body) {
        return with(AR, FRONT_AR + body);
    }

    /** The same body in both languages. */
    Sample both(String body) {
        return en(body).ar(body);
    }

    /** A quiz in both languages; its first line is line {@link #BODY} + 1. */
    static Sample quiz(String questions) {
        return sound().both("```quiz #check\n" + questions + "```\n");
    }

    /** A simulation in both languages; its first line is line {@link #BODY} + 1. */
    static Sample simulation(String yaml) {
        return sound().both("```simulation #phone\n" + yaml + "```\n");
    }

    Sample with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Sample with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    Sample without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces a piece of a file, which has to be there. */
    Sample edit(String path, String from, String to) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("not in " + path + ": " + from);
        }
        return with(path, text.replace(from, to));
    }

    Sample on(Clock day) {
        clock = day;
        return this;
    }

    Compilation compile() {
        return Compiler.proving(clock).compile(this);
    }

    /** {@code file:line:column code}, with {@code en} and {@code ar} for the files of the lesson. */
    List<String> findings() {
        return compile().problems().stream().map(one -> brief(one.file()) + ":" + one.line() + ":" + one.column() + " " + one.code()).toList();
    }

    /** Findings in the English lesson: {@code line:column code}. */
    List<String> english() {
        return findings().stream().filter(one -> one.startsWith("en:")).map(one -> one.substring(3)).toList();
    }

    private static String brief(String file) {
        return file.equals(EN) ? "en" : file.equals(AR) ? "ar" : file.replace("courses/demo/", "");
    }

    Lesson lesson() {
        return compile().courses().get("demo").lessons().get(0);
    }

    List<Activity> activities() {
        return lesson().activities(Language.ENGLISH);
    }

    List<Question> questions() {
        return ((Activity.Quizzing) activities().get(0)).quiz().questions();
    }

    /** The HTML of the English lesson's running text. */
    String html() {
        StringBuilder html = new StringBuilder();
        lesson().text(Language.ENGLISH).blocks().forEach(block -> html.append(block instanceof Lesson.Prose prose ? prose.html().html() : "[" + block.getClass().getSimpleName() + "]"));
        return html.toString();
    }

    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new java.util.TreeSet<>(files.keySet()));
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
