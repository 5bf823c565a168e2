package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.mizan.support.LiveApp;
import org.mizan.support.PageChecks;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** Another application that lets in only who has completed a course, as {@code deploy/keycloak/require-course} sets it up. */
class ConditionIT {

    private static final String TILL = "till";
    private static final String ATTRIBUTE = "mizan.completed.privacy-settings";

    @Test
    void an_application_lets_in_who_completed_the_course_as_long_as_they_belong_to_the_organisation_and_nobody_else() throws Exception {
        Administrator.post("/mizan/clients", "{\"clientId\":\"" + TILL + "\",\"publicClient\":true,\"redirectUris\":[\"" + back() + "\"]}");
        requireCourse();
        var bank = Bank.found("Tellers");
        bank.managedBy(People.HUDA);
        bank.joinedBy(People.SALMA);
        try (var huda = Visitor.withoutJavaScript("en"); var salma = Visitor.reading("en").expecting("status of 400").expecting("status of 401");
                var omar = Visitor.reading("ar").expecting("status of 400").expecting("status of 401")) {
            salma.signIn(People.SALMA, "en");
            omar.signIn(People.OMAR, "ar");
            CompletionIT.complete(People.SALMA);
            refused(salma);

            huda.signIn(People.HUDA, "en");
            var conditions = huda.open("/en/organisations/" + bank.id() + "/conditions");
            conditions.locator("#condition_course").selectOption("privacy-settings");
            conditions.locator("#condition_application").fill("The till");
            conditions.locator("form:has(#condition_course) button").click();
            assertThat(conditions.locator(".conditions")).containsText("The till");
            await(() -> Keycloak.account(People.SALMA).at("/attributes").has(ATTRIBUTE));
            assertThat(salma.open("/en" + Lessons.COURSE).locator(".course-completion")).containsText("The till");

            salma.page().navigate(Keycloak.signIn(TILL, back(), "openid"));
            salma.page().waitForURL(url -> url.startsWith(back()));
            refused(omar);

            salma.open("/en/account/organisations/" + bank.id() + "/departure");
            leave(salma.page());
            await(() -> !Keycloak.account(People.SALMA).at("/attributes").has(ATTRIBUTE));
            refused(salma);
        }
    }

    private static void leave(Page page) {
        var form = page.locator("form.erasure");
        form.locator("input[name=sure]").check();
        form.locator("button").click();
        page.waitForURL(url -> url.endsWith("left=yes"));
    }

    private static void refused(Visitor visitor) {
        visitor.page().navigate(Keycloak.signIn(TILL, back(), "openid"));
        assertThat(visitor.page().url()).startsWith(LiveApp.keycloakAddress());
        assertThat(visitor.page().locator("body")).containsText("لا يُدخِل هذا التطبيق إلّا من أتمّ دورة");
        PageChecks.isAccessible(visitor.page());
    }

    private static String back() {
        return LiveApp.address() + "/en/about";
    }

    /** Asks Keycloak a score of times, each time with a program that has to start first: told not to warm up, it takes two thirds of the time. */
    private static void requireCourse() throws IOException, InterruptedException {
        Path project = Path.of(System.getProperty("project.basedir", ".")).toAbsolutePath();
        Path kcadm;
        try (var homes = Files.list(project.resolve(".local"))) {
            kcadm = homes.map(home -> home.resolve("bin/kcadm.sh")).filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        var script = new ProcessBuilder("bash", project.resolve("deploy/keycloak/require-course").toString(), "privacy-settings", TILL, "admin").redirectErrorStream(true);
        script.environment().put("KCADM", kcadm.toString());
        script.environment().put("KC_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        script.environment().put("SERVER", LiveApp.keycloakAddress());
        script.environment().put("KC_CLI_PASSWORD", LiveApp.administratorPassword());
        var process = script.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private static void await(BooleanSupplier arrived) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!arrived.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It has not arrived in 90 seconds");
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
