package org.mizan.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizan.delivery.Carrier;
import org.mizan.delivery.Message;
import org.mizan.delivery.Undelivered;
import org.mizan.delivery.store.Outbox;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Duty;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Occasion;
import org.mizan.organisation.Organisation;
import org.mizan.privacy.PersonId;
import org.mizan.support.DirectoryInstead;

@QuarkusTest
class RemindersTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Inject
    Staffed staffed;
    @Inject
    Memberships memberships;
    @Inject
    Reminders reminders;
    @Inject
    Outbox outbox;
    @Inject
    EntityManager database;
    @Inject
    MockMailbox mailbox;
    @Inject
    @All
    List<Carrier> carriers;

    private Organisation bank;
    private UUID assignment;

    @BeforeEach
    void begin() {
        bank = staffed.organisation();
        assignment = staffed.assignment(bank, "Data at work");
        mailbox.clear();
    }

    @AfterEach
    void back() {
        DirectoryInstead.away(false);
    }

    @Test
    void a_year_goes_by_and_every_mail_is_accounted_for() throws Undelivered {
        var random = new Random(5);
        List<Duty> duties = new ArrayList<>();
        Map<PersonId, Map<String, LocalDate>> completions = new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        for (int i = 0; i < 25; i++) {
            PersonId person = reader("reader-" + i, i % 2 == 0 ? "ar" : "en");
            for (int course = 0; course < 1 + random.nextInt(3); course++) {
                LocalDate opened = NEW_YEAR.plusDays(random.nextInt(250));
                Optional<LocalDate> due = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(opened.plusDays(random.nextInt(90) - 10));
                var duty = new Duty(assignment, bank.id(), person, "course-" + course, 0, opened, due, random.nextInt(3) * 5, random.nextInt(5) > 0,
                        Optional.empty(), Optional.empty());
                duties.add(duty);
                if (random.nextBoolean()) {
                    completions.computeIfAbsent(person, any -> new TreeMap<>()).put(duty.course(), opened.plusDays(random.nextInt(120)));
                }
            }
        }
        Map<String, List<String>> expected = new TreeMap<>();
        Map<String, List<String>> sent = new TreeMap<>();
        for (LocalDate day = NEW_YEAR; day.isBefore(NEW_YEAR.plusDays(400)); day = day.plusDays(1)) {
            LocalDate today = day;
            duties.stream().filter(duty -> duty.opened().equals(today)).forEach(staffed::duty);
            duties.stream().filter(duty -> today.equals(completed(completions, duty)))
                    .forEach(duty -> staffed.complete(duty, today.atStartOfDay(ZoneOffset.UTC).toInstant()));
            for (Duty duty : duties) {
                LocalDate completed = completed(completions, duty);
                for (Occasion occasion : Occasion.values()) {
                    if (occasion.day(duty).filter(today::equals).isPresent() && (completed == null || today.isBefore(completed))) {
                        expected.computeIfAbsent(duty.person() + " " + today, any -> new ArrayList<>()).add(duty.course() + " " + occasion);
                    }
                }
            }
            planAndSend(today, sent);
        }
        expected.values().forEach(lines -> lines.sort(null));
        sent.values().forEach(lines -> lines.sort(null));
        assertThat(expected).hasSizeGreaterThan(80);
        assertThat(sent).isEqualTo(expected);
        assertThat(mailbox.getTotalMessagesSent()).as("one mail a person and day").isEqualTo(expected.size());
    }

    @Test
    void whose_day_it_is_not_is_not_looked_at() {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            people.add(staffed.member(bank, "Reader " + i));
        }
        QuarkusTransaction.requiringNew().run(() -> {
            for (PersonId person : people) {
                database.createNativeQuery("""
                        insert into duty (organisation, assignment, person, course, period, opened, due, grace_days, required)
                        select :organisation, :assignment, :person, 'course-' || n, 0, date '2020-01-01' + n % 700, date '2020-02-01' + n % 700, 7, true
                        from generate_series(1, 2000) n""").setParameter("organisation", bank.id().value()).setParameter("assignment", assignment)
                        .setParameter("person", person.value()).executeUpdate();
            }
            database.createNativeQuery("analyze duty").executeUpdate();
        });
        List<?> plan = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("explain " + Reminders.DUE_NOW, String.class)
                .setParameter("organisation", bank.id().value()).setParameter("today", NEW_YEAR).setParameter("missed", NEW_YEAR.minusDays(4)).getResultList());
        String said = String.join("\n", plan.stream().map(Object::toString).toList());
        assertThat(said).contains("duty_open_asked", "duty_open_due", "duty_open_late").doesNotContain("Seq Scan on duty");
        assertThat(at(NEW_YEAR).plan(bank)).isZero();
    }

    @Test
    void two_replicas_that_plan_at_once_write_once() throws Exception {
        PersonId lina = reader("lina", "ar");
        staffed.duty(duty(lina, "course-0", NEW_YEAR));
        Callable<Integer> plan = () -> at(NEW_YEAR).plan(bank);
        var pool = Executors.newFixedThreadPool(4);
        try {
            int planned = 0;
            for (var each : pool.invokeAll(List.of(plan, plan, plan, plan))) {
                planned += each.get();
            }
            assertThat(planned).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
        assertThat(messages()).hasSize(1);
    }

    @Test
    void a_mail_that_is_in_doubt_comes_once_more_with_the_same_id_and_words() throws Undelivered {
        PersonId lina = reader("lina-doubt", "en");
        staffed.duty(duty(lina, "course-0", NEW_YEAR));
        at(NEW_YEAR).plan(bank);
        Message message = messages().get(0);

        carrier(Reminders.KIND).carry(message);
        // The process ended before it could note that the mail was sent.
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update reminder set sent = null where person = :person")
                .setParameter("person", lina.value()).executeUpdate());
        carrier(Reminders.KIND).carry(message);

        List<Mail> mails = mailbox.getMailsSentTo("lina-doubt@example.org");
        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).getHeaders().get("Message-ID")).isEqualTo(mails.get(1).getHeaders().get("Message-ID"))
                .containsExactly("<" + message.id() + "@mizan.example.org>");
        assertThat(mails.get(0).getText()).isEqualTo(mails.get(1).getText());

        carrier(Reminders.KIND).carry(message);
        assertThat(mailbox.getMailsSentTo("lina-doubt@example.org")).as("what is noted as sent is not sent again").hasSize(2);
    }

    @Test
    void what_was_completed_before_the_morning_is_not_written_about() throws Undelivered {
        PersonId lina = reader("lina-done", "ar");
        Duty duty = duty(lina, "course-0", NEW_YEAR);
        staffed.duty(duty);
        at(NEW_YEAR).plan(bank);
        staffed.complete(duty, Instant.parse("2027-01-01T03:00:00Z"));
        carrier(Reminders.KIND).carry(messages().get(0));
        assertThat(mailbox.getMailsSentTo("lina-done@example.org")).isEmpty();
    }

    @Test
    void whoever_has_left_is_not_written_to() throws Undelivered {
        PersonId lina = reader("lina-left", "ar");
        staffed.duty(duty(lina, "course-0", NEW_YEAR));
        at(NEW_YEAR).plan(bank);
        Message message = messages().get(0);
        memberships.leave(bank.id(), lina);
        carrier(Reminders.KIND).carry(message);
        assertThat(mailbox.getMailsSentTo("lina-left@example.org")).isEmpty();
    }

    @Test
    void while_keycloak_does_not_say_where_the_mail_waits() {
        PersonId lina = reader("lina-waits", "ar");
        staffed.duty(duty(lina, "course-0", NEW_YEAR));
        at(NEW_YEAR).plan(bank);
        DirectoryInstead.away(true);
        assertThatThrownBy(() -> carrier(Reminders.KIND).carry(messages().get(0))).isInstanceOf(Undelivered.class).hasMessageNotContaining("lina");
    }

    @Test
    void a_mail_says_why_it_came_and_carries_nothing_that_tells_who_opened_it() throws Undelivered {
        for (String language : List.of("ar", "en")) {
            PersonId lina = reader("lina-" + language, language);
            staffed.duty(duty(lina, "privacy-settings", NEW_YEAR));
        }
        at(NEW_YEAR).plan(bank);
        for (Message message : messages()) {
            carrier(Reminders.KIND).carry(message);
        }
        Mail arabic = mailbox.getMailsSentTo("lina-ar@example.org").get(0);
        Mail english = mailbox.getMailsSentTo("lina-en@example.org").get(0);
        assertThat(List.of(english.getSubject(), english.getText(), english.getHtml())).as("not a word of the other language")
                .noneMatch(text -> text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC));
        assertThat(english.getText()).contains("New. Due on January 31, 2027.");
        assertThat(arabic.getText()).contains("جديد. الموعد:");
        assertThat(arabic.getSubject()).contains("ما هو مطلوب منك");
        assertThat(arabic.getHtml()).contains("lang=\"ar\" dir=\"rtl\"").contains("سبب هذه الرسالة");
        assertThat(english.getText()).contains("Why you get this mail").contains("https://mizan.example.org/en/courses/privacy-settings").doesNotContain("&#");
        for (Mail mail : List.of(arabic, english)) {
            assertThat(mail.getHtml()).doesNotContain("<img").doesNotContain("?").doesNotContainPattern("https?://(?!mizan\\.example\\.org/)");
            assertThat(mail.getText()).doesNotContain("<");
            assertThat(mail.getTo()).hasSize(1);
        }
    }

    @Test
    void a_week_without_anything_due_brings_no_digest_and_another_brings_one_to_each_manager() throws Undelivered {
        PersonId huda = reader("huda", "en");
        memberships.makeManager(bank.id(), huda);
        PersonId lina = reader("lina", "ar");
        assertThat(digests(NEW_YEAR).plan(bank)).isZero();
        staffed.duty(new Duty(assignment, bank.id(), lina, "course-0", 0, NEW_YEAR, Optional.of(NEW_YEAR.plusDays(10)), 0, true, Optional.empty(), Optional.empty()));

        assertThat(digests(NEW_YEAR).plan(bank)).isEqualTo(1);
        assertThat(digests(NEW_YEAR.plusDays(1)).plan(bank)).as("the same week").isZero();
        PersonId second = staffed.join(bank, new PersonId(UUID.randomUUID()), "Deputy", Role.MANAGER);
        assertThat(digests(NEW_YEAR.plusDays(2)).plan(bank)).as("to who manages since then").isEqualTo(1);
        memberships.makeMember(bank.id(), second);
        assertThat(digests(NEW_YEAR.plusDays(7)).plan(bank)).isEqualTo(1);
        assertThat(digests(NEW_YEAR.plusDays(7)).plan(bank)).as("and once").isZero();
        carrier(Digests.KIND).carry(messages().get(0));

        Mail mail = mailbox.getMailsSentTo("huda@example.org").get(0);
        assertThat(mail.getText()).contains("Data at work: 0 of 1 complete").doesNotContain("lina");
        assertThat(mailbox.getMailsSentTo("lina@example.org")).isEmpty();

        memberships.join(bank.id(), reader("second", "ar"), new Profile("Second", Optional.empty(), Optional.empty(), Optional.empty()), Role.MEMBER);
        memberships.makeManager(bank.id(), staffed.member(bank, "Deputy"));
        memberships.makeMember(bank.id(), huda);
        mailbox.clear();
        carrier(Digests.KIND).carry(messages().get(0));
        assertThat(mailbox.getMailsSentTo("huda@example.org")).as("manages no more").isEmpty();
    }

    private static LocalDate completed(Map<PersonId, Map<String, LocalDate>> completions, Duty duty) {
        return completions.getOrDefault(duty.person(), Map.of()).get(duty.course());
    }

    private void planAndSend(LocalDate day, Map<String, List<String>> sent) throws Undelivered {
        PlanningReminders planning = at(day);
        while (planning.plan(bank) > 0) {
            // until nobody is left
        }
        assertThat(planning.plan(bank)).isZero();
        for (Message message : messages()) {
            carrier(Reminders.KIND).carry(message);
            List<?> rows = database.createNativeQuery("select course, occasion from reminder where mail = :mail and sent is not null", Object[].class)
                    .setParameter("mail", message.id()).getResultList();
            rows.forEach(row -> sent.computeIfAbsent(message.person() + " " + day, any -> new ArrayList<>())
                    .add(((Object[]) row)[0] + " " + ((Object[]) row)[1]));
            QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from outbox where id = :id").setParameter("id", message.id())
                    .executeUpdate());
        }
    }

    /** What lies in the outbox about this test's organisation. */
    private List<Message> messages() {
        List<?> rows = database.createNativeQuery("select id, person, kind, payload from outbox where payload = :organisation order by number", Object[].class)
                .setParameter("organisation", bank.id().toString()).getResultList();
        return rows.stream().map(each -> (Object[]) each).map(row -> new Message((UUID) row[0], new PersonId((UUID) row[1]), (String) row[2], (String) row[3], 1))
                .toList();
    }

    private Carrier carrier(String kind) {
        return carriers.stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
    }

    /** Planning at noon of a day. */
    private PlanningReminders at(LocalDate day) {
        return new PlanningReminders(new Reminders(database, outbox, noon(day)));
    }

    private record PlanningReminders(Reminders inner) {
        int plan(Organisation organisation) {
            return QuarkusTransaction.requiringNew().call(() -> inner.plan(organisation));
        }
    }

    private PlanningDigests digests(LocalDate day) {
        return new PlanningDigests(new Digests(database, outbox, noon(day)));
    }

    private record PlanningDigests(Digests inner) {
        int plan(Organisation organisation) {
            return QuarkusTransaction.requiringNew().call(() -> inner.plan(organisation));
        }
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private Duty duty(PersonId person, String course, LocalDate opened) {
        return new Duty(assignment, bank.id(), person, course, 0, opened, Optional.of(opened.plusDays(30)), 0, true, Optional.empty(), Optional.empty());
    }

    private PersonId reader(String name, String language) {
        PersonId person = staffed.member(bank, name);
        DirectoryInstead.know(person, new Profile(name, Optional.of(name + "@example.org"), Optional.of(language), Optional.empty()));
        return person;
    }
}
