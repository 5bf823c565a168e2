package org.mizan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizan.support.LiveApp;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** Every page of who manages an organisation and of who belongs to one: accessible, valid, silent on the console, as wide as its window, in this language. */
class OrganisationPagesIT {

    @Test
    void every_page_of_an_organisation() throws SQLException {
        var bank = Bank.found("Balance");
        bank.managedBy(People.HUDA);
        for (var language : List.of("ar", "en")) {
            try (var huda = Visitor.with(language.equals("ar") ? EveryPageIT.phoneAtNight(language) : new Browser.NewContextOptions().setLocale(language))) {
                huda.signIn(People.HUDA, language);
                var home = "/" + language + "/organisations/" + bank.id();
                var seen = EveryPageIT.walk(huda, language, home, path -> (path.startsWith(home) || path.equals("/" + language + "/organisations"))
                        && !path.matches(".*[.](csv|zip|jsonl)") && (!path.contains("/people/") || path.contains(bank.people().get(0).toString())));
                assertThat(seen).containsAll(Stream.of("", "/people", "/groups", "/codes", "/facts", "/invitations", "/assignments", "/report", "/evidence", "/conditions", "/message", "/preview",
                        "/assignments/" + bank.assignment()).map(part -> home + part).toList());
                var mine = "/" + language + "/account/";
                assertThat(EveryPageIT.walk(huda, language, mine + "organisations", path -> path.matches(mine + "(organisations|mails).*")))
                        .contains(mine + "organisations", mine + "mails");
            }
        }
    }

    @Test
    void who_belongs_to_it_reads_what_it_sees_and_leaves() throws SQLException {
        var bank = Bank.found("Leaving");
        bank.managedBy(People.HUDA);
        bank.joinedBy(People.SALMA);
        try (var salma = Visitor.withoutJavaScript("en")) {
            salma.signIn(People.SALMA, "en");
            var page = salma.open("/en/account/organisations");
            assertThat(page.locator("main").innerText()).contains("Leaving");
            assertThat(page.locator("main").innerText()).doesNotContain("Amal");
            try (var database = LiveApp.database(); var rows = database.prepareStatement("select count(*) from duty where organisation = ? and person = ?")) {
                rows.setObject(1, bank.id());
                rows.setObject(2, java.util.UUID.fromString(Keycloak.account(People.SALMA).get("id").asText()));
                var found = rows.executeQuery();
                found.next();
                assertThat(found.getInt(1)).isEqualTo(1);
            }
        }
    }
}
