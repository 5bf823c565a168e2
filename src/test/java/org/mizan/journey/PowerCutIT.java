package org.mizan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizan.support.LiveApp;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** What was acknowledged is kept, even if the app is killed in the same moment. */
class PowerCutIT {

    private static final String TARGET = "/en" + Lessons.BEING_FOUND + "/" + Lessons.REFLECTION + "/attempts";

    @Test
    void an_acknowledged_answer_survives_kill_9() {
        try (var huda = Visitor.reading("en")) {
            huda.signIn(People.HUDA, "en");
            var page = huda.open("/en" + Lessons.BEING_FOUND);
            var form = FormData.create();
            for (var hidden : page.locator("#" + Lessons.REFLECTION + " input[type=hidden]").all()) {
                form.append(hidden.getAttribute("name"), hidden.getAttribute("value"));
            }
            form.append("act", "keep");
            var cut = new CompletableFuture<Void>();
            int acknowledged = 0;
            // The cut comes while answers go on, whatever the speed of the machine.
            for (int thought = 1; !cut.isDone() && sent(huda, form, "Thought " + thought); thought++) {
                acknowledged = thought;
                if (acknowledged == 12) {
                    cut = CompletableFuture.runAsync(LiveApp::killAndStart);
                }
            }
            assertThat(acknowledged).as("answers before the cut").isGreaterThan(10);
            cut.join();

            huda.open("/en" + Lessons.BEING_FOUND);
            new Learner(page).press(Lessons.REFLECTION, "act", "show");
            assertThat(page.locator("#" + Lessons.REFLECTION + "_text")).hasValue(Pattern.compile("Thought (" + acknowledged + "|" + (acknowledged + 1) + ")"));
        }
    }

    /** Whether the server said that it has it. */
    private static boolean sent(Visitor visitor, FormData hidden, String text) {
        try {
            APIResponse answer = visitor.context().request().post(TARGET, RequestOptions.create().setMaxRedirects(0)
                    .setHeader("Origin", LiveApp.address()).setHeader("Sec-Fetch-Site", "same-origin").setHeader("Mizan-Fragment", "true")
                    .setForm(hidden.set("text", text)));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return true;
        } catch (PlaywrightException cut) {
            return false;
        }
    }
}
