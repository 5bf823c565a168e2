package org.mizan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.mizan.local.App;
import org.mizan.local.Ports;
import org.mizan.local.PostOffice;
import org.mizan.support.LiveApp;

/** Mails through a real mail server, while the app is killed amid sending them: none is lost, and only the one in doubt comes once more, as the same. */
class ReminderIT {

    private static final int READERS = 12;

    @Test
    void a_power_cut_amid_sending_loses_no_mail_and_repeats_one_at_most_as_the_same() throws SQLException, MessagingException, IOException {
        var bank = Bank.found("Reminding");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            addresses.add("reader" + i + "@reminding.example");
            write(bank, "reader" + i, addresses.get(i));
        }

        await(() -> arrived(addresses) >= 2);
        LiveApp.killAndStart();
        try (var database = LiveApp.database()) {
            // The five minutes for which the one under way is left alone are over.
            Bank.run(database, "update outbox set leased_until = now() where payload = ? and leased_until is not null", bank.id().toString());
        }
        await(() -> addresses.stream().noneMatch(address -> LiveApp.post().to(address).isEmpty()));

        int repeated = 0;
        for (String address : addresses) {
            List<PostOffice.Arrived> mails = LiveApp.post().to(address);
            Set<String> ids = new HashSet<>();
            for (var mail : mails) {
                ids.add(mail.mail().getMessageID());
                String source = java.nio.file.Files.readString(mail.file());
                assertThat(source).doesNotContain("<img").doesNotContain("utm_");
            }
            assertThat(ids).as("of one message").hasSize(1);
            repeated += mails.size() - 1;
        }
        assertThat(repeated).isLessThanOrEqualTo(1);
        var first = LiveApp.post().to(addresses.get(0)).get(0).mail();
        assertThat(first.getSubject()).contains("Reminding");
        assertThat(first.getHeader("Content-Language")).containsExactly("ar");
    }

    @Test
    void two_replicas_send_each_mail_once() throws SQLException, MessagingException {
        var bank = Bank.found("Twofold");
        Path project = Path.of(System.getProperty("project.basedir", ".")).toAbsolutePath().normalize();
        try (var second = App.start(new App.Setup(project, Ports.free(), Ports.free(), LiveApp.settings(), Map.of("mizan.content.directory", "content"),
                Optional.of(project.resolve("target/live/log/second.log"))))) {
            second.awaitReady();
            List<String> addresses = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                addresses.add("pair" + i + "@twofold.example");
                write(bank, "pair" + i, addresses.get(i));
            }
            await(() -> addresses.stream().noneMatch(address -> LiveApp.post().to(address).isEmpty()) && waiting(bank) == 0);
            assertThat(addresses).allSatisfy(address -> assertThat(LiveApp.post().to(address)).hasSize(1));
        }
    }

    private static int waiting(Bank bank) {
        try (var database = LiveApp.database(); var query = database.prepareStatement("select count(*) from outbox where payload = ?")) {
            query.setString(1, bank.id().toString());
            var found = query.executeQuery();
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** An account with an address, a member of whom something is asked, and the mail about it in the outbox. */
    private static void write(Bank bank, String name, String address) throws SQLException {
        var person = UUID.fromString(Administrator.post("/mizan/users", "{\"username\":\"" + name + "\",\"enabled\":true,\"email\":\"" + address
                + "\",\"firstName\":\"قارئ\",\"lastName\":\"" + name + "\",\"attributes\":{\"locale\":[\"ar\"]}}"));
        try (var database = LiveApp.database()) {
            database.setAutoCommit(false);
            Bank.run(database, "insert into person (id, arrived) values (?, now())", person);
            Bank.run(database, """
                    insert into membership (organisation, person, role, name, language, zone, joined) values (?, ?, 'MEMBER', 'Reader', 'ar', 'Asia/Riyadh', now())""",
                    bank.id(), person);
            Bank.run(database, """
                    insert into duty (organisation, assignment, person, course, period, opened, due, grace_days, required)
                    values (?, ?, ?, 'data-at-work', 0, ?, ?, 0, true)""", bank.id(), bank.assignment(), person, LocalDate.now().minusDays(20), LocalDate.now().plusDays(14));
            Bank.run(database, """
                    insert into reminder (organisation, assignment, person, course, period, occasion, day)
                    values (?, ?, ?, 'data-at-work', 0, 'TWO_WEEKS_BEFORE', ?)""", bank.id(), bank.assignment(), person, LocalDate.now());
            Bank.run(database, "insert into outbox (id, person, kind, payload, turn, due, tries) values (?, ?, 'reminder', ?, now(), now(), 0)",
                    UUID.randomUUID(), person, bank.id().toString());
            database.commit();
        }
    }

    private static int arrived(List<String> addresses) {
        return (int) addresses.stream().filter(address -> !LiveApp.post().to(address).isEmpty()).count();
    }

    private static void await(BooleanSupplier arrived) {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!arrived.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It has not arrived in two minutes");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
