package org.mizan;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application. */
@QuarkusMain
public final class Main {

    public static void main(String[] arguments) {
        Quarkus.run(arguments);
    }

    private Main() {
    }
}
