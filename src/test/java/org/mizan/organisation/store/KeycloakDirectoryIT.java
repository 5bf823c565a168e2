package org.mizan.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.organisation.Directory.Taken;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Accounts.Unreachable;
import org.mizan.privacy.PersonId;

/** Organisations in a real Keycloak, with no more rights than the realm gives, and invitations over a real mail protocol. */
@QuarkusTest
@QuarkusTestResource(value = RealKeycloak.class, restrictToAnnotatedClass = true)
class KeycloakDirectoryIT {

    private static final OrganisationId NONE = new OrganisationId(UUID.randomUUID());

    @Inject
    KeycloakDirectory directory;
    @Inject
    Organisations organisations;
    @Inject
    People people;

    @Test
    void a_name_and_a_domain_belong_to_one_organisation() throws Exception {
        var mark = mark();
        OrganisationId made = directory.create("مؤسسة البحر " + mark, mark + ".example");
        assertThat(made).isNotNull();
        assertThatThrownBy(() -> directory.create("مؤسسة البحر " + mark, "other-" + mark + ".example")).isInstanceOf(Taken.class);
        assertThatThrownBy(() -> directory.create("Another " + mark, mark + ".example")).isInstanceOf(Taken.class);
        assertThat(directory.members(made)).contains(Set.of());
        assertThat(directory.members(NONE)).isEmpty();
    }

    @Test
    void a_person_is_found_by_the_whole_name_is_added_and_taken_out_and_keeps_the_account() throws Exception {
        OrganisationId sea = founded();
        PersonId salma = directory.find("SALMA").orElseThrow();
        assertThat(directory.find(salma.toString())).contains(salma);
        assertThat(directory.find("salm")).isEmpty();
        assertThat(directory.find(UUID.randomUUID().toString())).isEmpty();

        directory.add(sea, salma);
        directory.add(sea, salma);
        assertThat(directory.members(sea)).contains(Set.of(salma));
        assertThat(directory.of(salma)).contains(sea);

        directory.remove(sea, salma);
        directory.remove(sea, salma);
        assertThat(directory.of(salma)).doesNotContain(sea);
        assertThat(directory.profile(salma)).hasValueSatisfying(profile -> {
            assertThat(profile.name()).isEqualTo("salma");
            assertThat(profile.language()).contains("ar");
        });
        assertThat(directory.profile(new PersonId(UUID.randomUUID()))).isEmpty();
        assertThat(directory.of(new PersonId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void an_invitation_is_sent_once_again_when_asked_and_never_to_a_member() throws Exception {
        OrganisationId sea = founded();
        var name = mark();
        var address = name + "@elsewhere.example";

        assertThat(directory.invite(sea, address)).isTrue();
        assertThat(directory.invite(sea, address)).isTrue();
        assertThat(sent(address)).hasSize(1);
        assertThat(directory.inviteAgain(sea, address)).isTrue();
        List<String> links = sent(address);
        assertThat(links).hasSize(2).doesNotHaveDuplicates();

        var back = new Stranger().register(links.get(1), name, address);
        assertThat(back.toString()).startsWith("http://localhost:8080/joined?");
        PersonId person = directory.find(name).orElseThrow();
        assertThat(directory.members(sea)).contains(Set.of(person));
        assertThat(directory.profile(person)).hasValueSatisfying(profile -> assertThat(profile.address()).contains(address));

        assertThat(directory.invite(sea, address)).isFalse();
        assertThat(directory.inviteAgain(sea, address)).isFalse();
        assertThat(sent(address)).hasSize(2);
    }

    /** Keycloak would delete the account with the membership. */
    @Test
    void who_came_by_an_invitation_and_leaves_keeps_the_account_and_may_come_back() throws Exception {
        OrganisationId sea = founded();
        var name = mark();
        directory.invite(sea, name + "@elsewhere.example");
        new Stranger().register(sent(name + "@elsewhere.example").get(0), name, name + "@elsewhere.example");
        PersonId person = directory.find(name).orElseThrow();
        people.arrive(person);

        directory.remove(sea, person);
        assertThat(directory.profile(person)).isPresent();
        assertThat(directory.of(person)).isEmpty();
        assertThat(directory.members(sea)).contains(Set.of());

        directory.add(sea, person);
        assertThat(directory.of(person)).containsExactly(sea);
    }

    @Test
    void what_cannot_be_is_told_without_an_address() {
        assertThatThrownBy(() -> directory.invite(NONE, "rana@example.org")).isInstanceOf(Unreachable.class)
                .satisfies(told -> assertThat(told + " " + told.getCause() + ((Unreachable) told).reason()).doesNotContain("rana"));
    }

    private OrganisationId founded() throws Exception {
        var mark = mark();
        OrganisationId id = directory.create("Sea " + mark, mark + ".example");
        organisations.create(id, "Sea " + mark, ZoneId.of("Asia/Riyadh"));
        return id;
    }

    /** Where the mails to an address lead, the oldest first. */
    private List<String> sent(String address) throws IOException {
        try (var files = Files.list(Path.of(ConfigProvider.getConfig().getValue("test.mail", String.class)))) {
            return files.sorted().map(KeycloakDirectoryIT::read).filter(message -> to(message).equals(address)).map(KeycloakDirectoryIT::link).toList();
        }
    }

    private static MimeMessage read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage((Session) null, in);
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String link(MimeMessage message) {
        try {
            var parts = (Multipart) message.getContent();
            return Optional.ofNullable(Jsoup.parse(parts.getBodyPart(1).getContent().toString()).selectFirst("a.button")).orElseThrow().attr("href");
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String mark() {
        return "sea-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
