package org.mizan.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The planted faults, compiled here: as ordinary test classes their entity and their address would join the tested app. */
final class Faults {

    static final Path SOURCES = Path.of("src/test/resources/house/faults");

    static JavaClasses compiled() {
        try (var sources = Files.walk(SOURCES)) {
            var classes = Files.createTempDirectory("faults");
            var arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString(),
                    "-classpath", System.getProperty("java.class.path")));
            sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("The planted faults do not compile; see above.");
            }
            return new ClassFileImporter().importPath(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Faults() {
    }
}
