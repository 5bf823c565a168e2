package org.mizan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRunTest {

    @TempDir
    Path folder;

    @Test
    void a_port_that_is_taken_is_told_in_a_sentence() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.require(List.of(new Ports.Wanted(taken.getLocalPort(), "Keycloak"))))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Another program already uses port " + taken.getLocalPort() + " (for Keycloak): stop it, then start again.");
        }
    }

    @Test
    void dev_mode_says_that_it_needs_a_newer_maven() {
        assertThatThrownBy(() -> LocalRun.requireMavenForDevMode("3.8.7")).hasMessageContaining("needs Maven 3.9 or newer; this is Maven 3.8.7");
        assertThatCode(() -> LocalRun.requireMavenForDevMode("3.9.11")).doesNotThrowAnyException();
        assertThatCode(() -> LocalRun.requireMavenForDevMode("4.0.0")).doesNotThrowAnyException();
    }

    @Test
    void a_keycloak_that_was_not_wholly_unpacked_is_told_with_its_remedy() throws IOException {
        Files.createDirectories(folder.resolve("keycloak/lib"));
        var setup = new KeycloakProcess.Setup(folder.resolve("keycloak"), folder.resolve("db"), 1, 2, "{}", folder, Map.of(), folder.resolve("log"));
        assertThatThrownBy(() -> KeycloakProcess.start(setup)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("not wholly, unpacked").hasMessageContaining("delete that folder");
    }

    @Test
    void a_server_that_dies_while_it_starts_is_told_with_its_first_error() {
        var log = folder.resolve("child.log");
        var child = Child.java("Keycloak", List.of("-cp", folder.toString(), "ERROR"), Map.of(), folder, Optional.of(log));
        assertThatThrownBy(() -> child.awaitOk(URI.create("http://localhost:1/"), Duration.ofSeconds(30)))
                .isInstanceOf(CannotStart.class).hasMessageStartingWith("Keycloak ended while it started (exit code 1)")
                .hasMessageContaining(log.toString());
    }

    @Test
    void passwords_are_made_once_and_for_their_owner_alone() throws IOException {
        var file = folder.resolve("secrets.properties");
        var first = Secrets.kept(file);
        assertThat(Secrets.kept(file).environment()).isEqualTo(first.environment());
        assertThat(Secrets.fresh().password("salma")).isNotEqualTo(first.password("salma")).matches("[a-z2-9]{4}(-[a-z2-9]{4}){2}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void a_password_that_a_later_version_needs_joins_those_that_are_kept() throws IOException {
        var file = folder.resolve("secrets.properties");
        Files.writeString(file, "MIZAN_PASSWORD_SALMA=chosen-by-hand\n");
        assertThat(Secrets.kept(file).password("salma")).isEqualTo("chosen-by-hand");
        assertThat(Secrets.kept(file).password("omar")).isEqualTo(Secrets.kept(file).password("omar"));
    }

    @Test
    void a_leftover_is_ended_only_if_its_command_line_is_ours() throws Exception {
        var other = new ProcessBuilder("sleep", "60").start();
        try {
            var leftover = new Leftover(folder.resolve("keycloak.pid"), "-Dkc.home.dir=" + folder);
            leftover.remember(other.pid());
            assertThat(leftover.end()).isFalse();
            assertThat(other.isAlive()).isTrue();
            var mine = new Leftover(folder.resolve("keycloak.pid"), "sleep");
            assertThat(mine.end()).isTrue();
            assertThat(other.isAlive()).isFalse();
            assertThat(mine.end()).isFalse();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_pid_file_that_holds_nonsense_ends_nothing() throws IOException {
        var file = Files.writeString(folder.resolve("app.pid"), "nonsense\n");
        assertThat(new Leftover(file, "").end()).isFalse();
        assertThat(new Leftover(folder.resolve("none.pid"), "").end()).isFalse();
    }
}
