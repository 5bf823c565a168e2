package org.mizan.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.content.Problem.Severity;
import org.mizan.course.Course;
import org.mizan.language.Language;

/** The command {@code check [DIR] [--json] [--language CODE]}: tells authors what is wrong with a content folder. */
public final class Checker {

    /** Nothing has to be mended. */
    public static final int SOUND = 0;
    /** There are Problems. */
    public static final int UNSOUND = 1;
    /** The command could not be carried out. */
    public static final int USAGE = 2;

    private final Clock clock;
    private final PrintStream out;
    private final PrintStream error;

    public Checker(Clock clock, PrintStream out, PrintStream error) {
        this.clock = clock;
        this.out = out;
        this.error = error;
    }

    private record Request(String folder, boolean json, Language language) {
    }

    /**
     * @param arguments what stands after {@code check}
     * @return the exit code
     */
    public int run(List<String> arguments) {
        Optional<Request> request = parse(new ArrayDeque<>(arguments));
        if (request.isEmpty()) {
            return USAGE;
        }
        Optional<Source> source = open(request.get());
        if (source.isEmpty()) {
            return USAGE;
        }
        Compilation compilation = Compiler.proving(clock).compile(source.get());
        if (request.get().json()) {
            out.println(json(compilation, request.get().language()));
        } else {
            print(compilation, request.get().language());
        }
        out.flush();
        return compilation.sound() ? SOUND : UNSOUND;
    }

    private Optional<Request> parse(Deque<String> arguments) {
        Optional<String> folder = Optional.empty();
        boolean json = false;
        Language language = Language.ENGLISH;
        while (!arguments.isEmpty()) {
            String argument = arguments.pop();
            if (argument.equals("--json")) {
                json = true;
            } else if (argument.equals("--language") && isSpoken(arguments.peek())) {
                language = new Language(arguments.pop());
            } else if (!argument.startsWith("-") && folder.isEmpty()) {
                folder = Optional.of(argument);
            } else {
                error.println(Words.PROBLEMS.say(language, "usage", argument, Words.PROBLEMS.languages()));
                return Optional.empty();
            }
        }
        return Optional.of(new Request(folder.orElse("content"), json, language));
    }

    private static boolean isSpoken(String code) {
        return code != null && Words.PROBLEMS.languages().stream().anyMatch(language -> language.code().equals(code));
    }

    private Optional<Source> open(Request request) {
        try {
            Path root = Path.of(request.folder());
            if (!Files.isDirectory(root) || !Files.isReadable(root)) {
                error.println(Words.PROBLEMS.say(request.language(), "usage-folder", request.folder()));
            } else if (!Files.isDirectory(root.resolve("courses")) || !Files.isReadable(root.resolve("courses"))) {
                error.println(Words.PROBLEMS.say(request.language(), "usage-courses", request.folder()));
            } else {
                return Optional.of(new FolderSource(root));
            }
        } catch (IOException | InvalidPathException e) {
            error.println(Words.PROBLEMS.say(request.language(), "usage-folder", request.folder()));
        }
        return Optional.empty();
    }

    private void print(Compilation compilation, Language language) {
        for (Problem problem : compilation.problems()) {
            out.println(problem.file() + ":" + problem.line() + ":" + problem.column() + ": " + problem.severity().word() + "[" + problem.code() + "]: "
                    + problem.message(language));
        }
        long problems = compilation.problems().stream().filter(problem -> problem.severity() == Severity.PROBLEM).count();
        long lessons = compilation.courses().values().stream().mapToLong(course -> course.lessons().size()).sum();
        out.println(Words.PROBLEMS.say(language, "counts", problems, compilation.problems().size() - problems, compilation.courses().size(), lessons,
                compilation.simulations().size()));
    }

    private static String json(Compilation compilation, Language language) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("problems", compilation.problems().stream().map(problem -> problem(problem, language)).toList());
        report.put("courses", compilation.courses().values().stream().map(Checker::course).toList());
        report.put("simulations", compilation.simulations().stream().map(Checker::simulation).toList());
        return Json.write(report);
    }

    private static Map<String, Object> problem(Problem problem, Language language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", problem.file());
        fields.put("line", problem.line());
        fields.put("column", problem.column());
        fields.put("severity", problem.severity().word());
        fields.put("code", problem.code());
        fields.put("message", problem.message(language));
        return fields;
    }

    private static Map<String, Object> course(Course course) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", course.id());
        fields.put("lessons", course.lessons().size());
        fields.put("languages", new ArrayList<>(course.languages()));
        return fields;
    }

    private static Map<String, Object> simulation(SimulationReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", report.id());
        fields.put("kind", report.kind());
        fields.put("language", report.language());
        report.figures().ifPresent(figures -> {
            fields.put("configurations", figures.configurations());
            fields.put("solutions", figures.solutions());
            fields.put("fewestChanges", figures.fewestChanges());
            fields.put("minimalSolutions", figures.minimalSolutions());
            fields.put("deadSettings", figures.deadSettings());
            fields.put("idleSettings", figures.idleSettings());
            fields.put("solvedByDefault", figures.solvedByDefault());
            fields.put("solvedByLockingAll", figures.solvedByLockingAll());
            if (figures.sampled()) {
                fields.put("sampled", true);
            }
        });
        return fields;
    }
}
