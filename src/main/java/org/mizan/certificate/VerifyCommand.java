package org.mizan.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.mizan.language.Language;

/** The command {@code verify FILE [--key FILE] [--offline] [--language CODE]}: says what a credential, or another signed file, is worth. */
public final class VerifyCommand {

    /** The credential is verified. */
    public static final int VERIFIED = 0;
    /** It is not, or nobody can say. */
    public static final int OTHERWISE = 1;
    /** The command could not be carried out. */
    public static final int USAGE = 2;

    private static final String HOW = "verify FILE [--key FILE] [--offline] [--language CODE]";

    private final Clock clock;
    private final PrintStream out;
    private final PrintStream error;
    private final List<OtherKind> others;

    /** @param others what it can look at beside badges */
    public VerifyCommand(Clock clock, PrintStream out, PrintStream error, OtherKind... others) {
        this.clock = clock;
        this.out = out;
        this.error = error;
        this.others = List.of(others);
    }

    /**
     * @param arguments what stands after {@code verify}
     * @return the exit code
     */
    public int run(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        Optional<String> file = Optional.empty();
        Optional<String> key = Optional.empty();
        Fetching fetching = new GuardedFetch();
        Language language = Language.ENGLISH;
        while (!left.isEmpty()) {
            String argument = left.pop();
            if (argument.equals("--offline")) {
                fetching = Fetching.NOTHING;
            } else if (argument.equals("--language") && Words.speaks(String.valueOf(left.peek()))) {
                language = new Language(left.pop());
            } else if (argument.equals("--key") && !left.isEmpty() && key.isEmpty()) {
                key = Optional.of(left.pop());
            } else if (!argument.startsWith("-") && file.isEmpty()) {
                file = Optional.of(argument);
            } else {
                return usage();
            }
        }
        return file.isEmpty() ? usage() : verify(file.get(), key, fetching, language);
    }

    private int usage() {
        error.println(HOW);
        return USAGE;
    }

    private int verify(String file, Optional<String> key, Fetching fetching, Language language) {
        Words words = new Words(language);
        try {
            for (OtherKind other : others) {
                Optional<OtherKind.Report> report = other.verify(Path.of(file), key.map(Path::of), fetching, language);
                if (report.isPresent()) {
                    report.get().lines().forEach(line -> out.println(printable(line)));
                    out.flush();
                    return report.get().good() ? VERIFIED : OTHERWISE;
                }
            }
        } catch (NoSuchFileException missing) {
            error.println(missing.getFile() + ": " + words.word("unreadableFile"));
            return USAGE;
        } catch (IOException | InvalidPathException unreadable) {
            error.println(file + ": " + words.word("unreadableFile"));
            return USAGE;
        }
        // A badge names its issuer, who is asked; it needs no key.
        return key.isPresent() ? usage() : badge(file, fetching, words);
    }

    private int badge(String file, Fetching fetching, Words words) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            bytes = stream.readNBytes(Presented.LARGEST + 1);
        } catch (IOException | InvalidPathException unreadable) {
            error.println(file + ": " + words.word("unreadableFile"));
            return USAGE;
        }
        Verification found = new Verifier(clock, fetching).verify(bytes);
        out.println(words.of(found.verdict()));
        found.checks().forEach(check -> out.println("  " + sign(check.finding().outcome()) + " " + words.of(check.finding())
                + (check.detail().isEmpty() ? "" : " (" + printable(check.detail()) + ")")));
        out.flush();
        return found.verdict() == Verdict.VERIFIED ? VERIFIED : OTHERWISE;
    }

    private static String sign(Finding.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "+";
            case FAILED -> "-";
            case UNSURE -> "?";
        };
    }

    /** A stranger's document must not move the cursor of whoever reads about it. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }
}
