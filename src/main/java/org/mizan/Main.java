package org.mizan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.mizan.certificate.VerifyCommand;
import org.mizan.content.Checker;
import org.mizan.organisation.EvidenceKind;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the application; or with {@code check} as first argument tells what is wrong with a content folder, or with {@code verify} what a
 * credential or an evidence pack is worth.
 */
@QuarkusMain
public final class Main {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && List.of("check", "verify").contains(arguments[0])) {
            System.exit(command(arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
        }
        Quarkus.run(arguments);
    }

    /** Does one thing without starting anything. */
    private static int command(String name, List<String> arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return name.equals("check") ? new Checker(Clock.systemUTC(), out, error).run(arguments)
                : new VerifyCommand(Clock.systemUTC(), out, error, new EvidenceKind(Clock.systemUTC())).run(arguments);
    }

    // Quarkus makes one of this too.
    Main() {
    }
}
