package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mizan.support.LiveApp;
import org.mizan.support.PageChecks;
import org.mizan.support.Visitor;

/** From an invitation by mail to a membership, and out again, with the real Keycloak and a real mail protocol. */
class OrganisationIT {

    private static final String PASSWORD = "a-long-enough-secret";

    @Test
    void a_stranger_is_invited_by_mail_registers_and_belongs() throws Exception {
        var company = Company.founded();
        var name = somebody();
        var address = name + "@elsewhere.example";

        var mail = company.invite(address);

        assertThat(mail.mail().getSubject()).contains(company.name()).contains("تدعوك").contains("invites you");
        assertThat(Files.readString(mail.file())).contains("Content-Type: multipart/alternative");
        var html = Jsoup.parse(Company.text(mail, "text/html"));
        assertThat(html.select("img, script, link, iframe, [background], [style*=url]")).isEmpty();
        assertThat(html.select("[dir=rtl][lang=ar]").text()).contains(company.name(), "لا ترى أبدًا إجاباتك", "7 أيّام");
        assertThat(html.select("[dir=ltr][lang=en]").text()).contains(company.name(), "never sees your answers", "7 days", "You may decline");
        assertThat(html.select("a[href]")).hasSize(2).allSatisfy(link -> assertThat(link.attr("href")).isEqualTo(Company.link(mail))
                .startsWith(LiveApp.keycloakAddress() + "/realms/mizan/"));
        assertThat(Company.text(mail, "text/plain")).as("a link that can be followed").contains(Company.link(mail)).doesNotContain("&amp;", "&#");

        try (var visitor = Visitor.reading("en").expecting("status of 404").expecting("status of 400")) {
            var page = visitor.page();
            page.navigate(Company.link(mail));
            PageChecks.isAccessible(page);
            register(page, name);
            page.waitForURL(url -> url.startsWith(LiveApp.address() + "/en/"));
            assertThat(company.member(name)).isEqualTo(name);

            page.navigate(Company.link(mail));
            assertThat(page.locator("body")).containsText("no longer valid");
        }
    }

    @Test
    void somebody_with_an_account_is_invited_by_mail_says_yes_and_belongs() {
        var company = Company.founded();
        var name = somebody();
        var address = name + "@elsewhere.example";
        signUp(name, address);

        var link = Company.link(company.invite(address));

        try (var visitor = Visitor.reading("ar").expecting("status of 404")) {
            var page = visitor.page();
            page.navigate(link);
            PageChecks.isAccessible(page);
            page.locator("a.button.primary").click();
            visitor.signIn(name, PASSWORD, "/ar/sign-in?to=/ar/learning");
            assertThat(company.member(name)).isEqualTo(name);
        }
    }

    @Test
    void who_is_switched_off_is_signed_out_within_the_life_of_a_token_and_is_a_member_no_more() throws Exception {
        var company = Company.founded();
        var name = somebody();
        signUp(name, name + "@elsewhere.example");
        var id = Keycloak.account(name).get("id").asText();
        Administrator.post("/mizan/organizations/" + company.id() + "/members", id);
        Administrator.change("/mizan", realm -> realm.put("accessTokenLifespan", 5));
        try (var visitor = Visitor.reading("en").expecting("status of 4")) {
            visitor.signIn(name, PASSWORD, "/en/sign-in?to=/en/learning");
            assertThat(company.member(name)).isEqualTo(name);
            assertThat(visitor.open("/en/learning").locator("form[action$='/sign-out']").count()).isPositive();

            Keycloak.change(name, account -> account.put("enabled", false));
            Thread.sleep(7_000);
            visitor.open("/en/learning");
            assertThat(visitor.page().locator("form[action$='/sign-out']")).hasCount(0);

            company.callSoon();
            company.awaitGone(name);
        } finally {
            Administrator.change("/mizan", realm -> realm.put("accessTokenLifespan", 300));
        }
    }

    /** An organisation's own provider is a second realm here: another server could not tell the difference. */
    @Test
    void people_of_an_organisation_with_its_own_accounts_belong_when_they_first_sign_in() {
        var company = Company.founded();
        var name = somebody();
        var provider = new OwnProvider(company);
        provider.employ(name, PASSWORD);

        try (var visitor = Visitor.reading("en").expecting("status of 404")) {
            var page = visitor.open("/en/sign-in?to=/en/learning");
            page.locator("input[name=username]").fill(name + "@" + company.domain());
            page.locator("#kc-login").click();
            page.waitForURL(url -> url.contains("/realms/" + provider.realm() + "/"));
            page.locator("input[name=password]").waitFor();
            if (page.locator("input[name=username]").isVisible() && page.locator("input[name=username]").inputValue().isEmpty()) {
                page.locator("input[name=username]").fill(name);
            }
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("#kc-login").click();
            page.waitForURL(url -> url.startsWith(LiveApp.address() + "/en/"));

            assertThat(company.member(name)).isEqualTo(name);
        } finally {
            provider.close();
        }
    }

    private static void signUp(String name, String address) {
        try (var visitor = Visitor.reading("en").expecting("status of 404")) {
            var page = visitor.open("/en/sign-in?new=1&to=/en/learning");
            page.locator("input[name=email]").fill(address);
            register(page, name);
            page.waitForURL(url -> url.startsWith(LiveApp.address() + "/en/"));
        }
    }

    private static void register(Page page, String name) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password-confirm]").fill(PASSWORD);
        page.locator("#kc-register-form [type=submit]").click();
    }

    private static String somebody() {
        return "staff-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
