package org.mizan.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizan.organisation.web.Managed.page;
import static org.mizan.organisation.web.Managed.send;
import static org.mizan.organisation.web.Managed.to;
import static org.mizan.organisation.web.Managed.valid;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Group;
import org.mizan.organisation.JoiningCode;
import org.mizan.organisation.JoiningLetters;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Joining;
import org.mizan.organisation.store.JoiningCodes;
import org.mizan.organisation.store.JoiningTries;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.DirectoryInstead;

/** From a printed sheet into an organisation. */
@QuarkusTest
class JoinResourceTest {

    private static final String HANA = "5e7a5e7a-0000-4000-8000-000000000011";
    private static final String LEARNER = "5e7a5e7a-0000-4000-8000-000000000012";
    private static final String GUESSER = "5e7a5e7a-0000-4000-8000-000000000013";

    @Inject
    Staffed staffed;
    @Inject
    Memberships memberships;
    @Inject
    Groups groups;
    @Inject
    JoiningCodes codes;
    @Inject
    JoiningTries tries;
    @Inject
    Joining joining;

    private Organisation bank;
    private LocalDate today;

    @BeforeEach
    void aBank() {
        bank = staffed.organisation();
        today = bank.day(java.time.Instant.now());
        DirectoryInstead.know(PersonId.of(LEARNER), new Profile("Learner", Optional.empty(), Optional.of("ar"), Optional.empty()));
        tries.forget(LEARNER);
    }

    @AfterEach
    void answerAgain() {
        DirectoryInstead.away(false);
    }

    @Test
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void a_code_is_shown_once_on_a_sheet_in_both_languages_and_can_be_withdrawn() {
        staffed.join(bank, PersonId.of(HANA), "Hana", Role.MANAGER);
        Group drivers = groups.named(bank.id(), "Drivers & guards");
        String address = "/en/organisations/" + bank.id() + "/codes";
        Document sheet = valid(send(address, "group", drivers.id().toString(), "lastDay", today.plusDays(7).toString(), "places", "٣"), 200);
        String letters = sheet.select(".joining-code").text();
        assertThat(letters).matches("[A-HJKMNP-TV-Z]{4}-[A-HJKMNP-TV-Z]{4}-[A-HJKMNP-TV-Z]{4}");
        assertThat(sheet.select(".sheet-text").eachAttr("lang")).containsExactlyInAnyOrder("ar", "en");
        assertThat(sheet.select(".sheet-text[lang=en] h2").text()).isEqualTo("Learning with " + bank.name() + ": Drivers & guards");
        assertThat(sheet.select(".sheet-text[lang=ar] .sheet-address").text()).startsWith("http").endsWith("/ar/join");

        Document list = page(address);
        assertThat(list.text()).contains("0 of 3").doesNotContain(letters).doesNotContain(letters.replace("-", ""));
        JoiningCode code = codes.of(bank.id()).get(0);
        assertThat(code.group()).contains(drivers.id());
        assertThat(codes.open(JoiningLetters.typed(letters).orElseThrow())).isPresent();
        assertThat(to(send(address + "/" + code.id() + "/withdrawal"))).isEqualTo(address + "?done=withdrawn");
        assertThat(codes.open(JoiningLetters.typed(letters).orElseThrow())).isEmpty();
        assertThat(page(address).select("tbody form")).isEmpty();
        assertThat(send(address + "/" + UUID.randomUUID() + "/withdrawal").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"group,5e7a5e7a-0000-4000-8000-0000000000ff", "lastDay,2020-01-01", "lastDay,2999-01-01", "lastDay,soon", "places,0", "places,1001", "places,some"})
    @TestSecurity(user = "hana", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HANA))
    void a_code_that_cannot_be_is_said_at_its_field(String field, String value) {
        staffed.join(bank, PersonId.of(HANA), "Hana", Role.MANAGER);
        Document page = valid(send("/ar/organisations/" + bank.id() + "/codes", "group", field.equals("group") ? value : "",
                "lastDay", field.equals("lastDay") ? value : today.toString(), "places", field.equals("places") ? value : "5"), 422);
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        assertThat(page.select(".error")).hasSize(1);
        assertThat(codes.of(bank.id())).isEmpty();
    }

    @Test
    @TestSecurity(user = "learner", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = LEARNER))
    void a_learner_reads_what_will_be_seen_and_joins() {
        Group drivers = groups.named(bank.id(), "Drivers");
        JoiningLetters letters = codes.create(bank.id(), Optional.of(drivers.id()), today, 1);
        for (String language : List.of("ar", "en")) {
            assertThat(page("/" + language + "/join").select("#code")).hasSize(1);
            Document asked = valid(send("/" + language + "/join", "code", " " + letters.toString().toLowerCase() + " "), 200);
            assertThat(asked.text()).contains(bank.name());
            assertThat(asked.select(".sight-unseen li")).hasSize(5);
        }
        assertThat(memberships.role(bank.id(), PersonId.of(LEARNER))).isEmpty();
        DirectoryInstead.away(true);
        assertThat(valid(send("/en/join/confirmation", "code", letters.value()), 422).select("#code-error").text()).contains("account system");
        DirectoryInstead.away(false);
        assertThat(codes.of(bank.id()).get(0).taken()).as("no place is lost").isZero();
        assertThat(to(send("/en/join/confirmation", "code", letters.value()))).isEqualTo("/en/organisations?done=joined");
        var member = memberships.find(bank.id(), PersonId.of(LEARNER)).orElseThrow();
        assertThat(member.groups()).containsExactly(drivers);
        assertThat(member.role()).isEqualTo(Role.MEMBER);
        assertThat(DirectoryInstead.belonging(bank.id())).contains(PersonId.of(LEARNER));
        assertThat(codes.of(bank.id()).get(0).taken()).isEqualTo(1);
    }

    @Test
    @TestSecurity(user = "learner", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = LEARNER))
    void wrong_ended_full_and_withdrawn_letters_are_answered_alike() throws Exception {
        JoiningLetters ended = codes.create(bank.id(), Optional.empty(), today.minusDays(1), 5);
        JoiningLetters full = codes.create(bank.id(), Optional.empty(), today, 1);
        var other = staffed.member(staffed.organisation(), "Other");
        DirectoryInstead.know(other, new Profile("Other", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(joining.join(other, full)).contains(bank.id());
        assertThat(joining.join(other, full)).as("it takes no place twice").isEmpty();
        JoiningLetters withdrawn = codes.create(bank.id(), Optional.empty(), today, 5);
        codes.of(bank.id()).stream().filter(code -> code.places() == 5 && !code.lastDay().isBefore(today)).forEach(code -> codes.withdraw(bank.id(), code.id()));
        String wrong = said(JoiningLetters.random());
        for (JoiningLetters letters : List.of(ended, full, withdrawn)) {
            assertThat(said(letters)).isEqualTo(wrong);
        }
        assertThat(valid(send("/en/join", "code", "<b>no code"), 422).select("#code").val()).isEqualTo("<b>no code");
        assertThat(memberships.role(bank.id(), PersonId.of(LEARNER))).isEmpty();
    }

    private static String said(JoiningLetters letters) {
        return valid(send("/en/join", "code", letters.value()), 422).select("main").text();
    }

    @Test
    @TestSecurity(user = "guesser", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = GUESSER))
    void whoever_guesses_is_stopped_even_with_a_good_code() {
        JoiningLetters good = codes.create(bank.id(), Optional.empty(), today, 5);
        for (int i = 0; i < 10; i++) {
            send("/en/join", "code", JoiningLetters.random().value());
        }
        assertThat(valid(send("/en/join", "code", good.value()), 422).select("#code-error").text()).contains("in an hour");
        assertThat(send("/en/join/confirmation", "code", good.value()).statusCode()).isEqualTo(422);
        assertThat(memberships.role(bank.id(), PersonId.of(GUESSER))).isEmpty();
    }

    @Test
    void nobody_is_led_to_signing_in_and_back() {
        assertThat(to(Managed.here().get("/ar/join"))).isEqualTo("/ar/sign-in?to=/ar/join");
    }
}
