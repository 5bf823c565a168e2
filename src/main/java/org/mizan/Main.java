package org.mizan;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application. */
@QuarkusMain
public final class Main {

    public static void main(String[] arguments) {
        Quarkus.run(arguments);
    }

    // Quarkus makes one of this too.
    Main() {
    }
}
