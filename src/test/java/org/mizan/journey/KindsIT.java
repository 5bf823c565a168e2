package org.mizan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.local.App;
import org.mizan.local.Ports;
import org.mizan.support.LiveApp;
import org.mizan.support.PageChecks;
import org.mizan.support.Visitor;

/** Every kind of simulation from the first guess to the report with the keyboard alone: in Arabic, on a phone, by night and the report by day too. */
class KindsIT {

    private static final Path PROJECT = Path.of(System.getProperty("project.basedir", ".")).toAbsolutePath();
    private static App app;

    /** An app of its own, with the lessons that show each kind. */
    @BeforeAll
    static void open() throws IOException {
        var courses = PROJECT.resolve("target/kinds/courses");
        for (var course : List.of("content-play/courses/playground", "content-decisions/courses/decisions")) {
            copy(PROJECT.resolve("src/test/resources").resolve(course), courses.resolve(Path.of(course).getFileName()));
        }
        app = App.start(new App.Setup(PROJECT, Ports.free(), Ports.free(), LiveApp.settings(),
                Map.of("mizan.content.directory", courses.getParent().toString()), Optional.of(PROJECT.resolve("target/live/log/app-kinds.log"))))
                .awaitReady();
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            playground/kinds/permissions | set.place:in-use predict.maker.home=no predict.WORKS.F-each-stop=yes act:predict set.notices:always set.contacts:never
            playground/kinds/consent     | tap:library.first.all tap:leaf.first.all predict.longer.leaf=yes predict.ask.leaf.counting=no act:predict redo:library tap:library.first.none tap:recipes.first.none
            playground/kinds/banner      | pick.text:clear predict.reach.ads.50=no predict.trust.90=yes act:predict pick.refuse:first pick.purpose-ads:off
            playground/kinds/collect     | predict.singled.0=yes predict.breach.70=no act:predict ask.born:age ask.faith:none
            playground/parts/device      | predict.shop.clinic=no predict.family.place-now=yes act:predict menu:0
            decisions/kinds/anonymise    | predict.salma=yes predict.rim=no act:predict step.age=1 step.town=1 out=rim act:look
            decisions/kinds/profile      | predict.pregnant=no predict.nights=yes act:predict share.searches=no act:look
            decisions/kinds/request      | part=who part=ask-copy part=ask-erasure act:letter act:add.ask act:add.erase predict.copy=yes predict.data=no
            decisions/kinds/scenario     | choose=group.write guess.0.trust=down act:decide choose=answer.explain guess.1.control=up act:decide
            """)
    void from_the_first_guess_to_the_report(String lesson, String ways) {
        var phone = new Browser.NewContextOptions().setLocale("ar").setColorScheme(ColorScheme.DARK).setViewportSize(390, 844);
        try (var visitor = Visitor.at(app.address(), phone)) {
            var page = visitor.open("/ar/courses/" + lesson);
            for (var way : ways.split(" ")) {
                go(page, way);
                if (way.equals("act:predict")) {
                    sound(page);
                }
            }
            if (page.locator("button[name=act][value=report]").count() > 0) {
                go(page, "act:report");
            }
            assertThat(page.locator(".activity-simulation .report, .activity-simulation .report-verdict").first().isVisible()).isTrue();
            sound(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            sound(page);
        }
    }

    @Test
    void the_letter_is_a_file_to_take_along() throws IOException {
        try (var visitor = Visitor.at(app.address(), new Browser.NewContextOptions().setLocale("ar"))) {
            var page = visitor.open("/ar/courses/decisions/kinds/request");
            for (var way : List.of("part=who", "part=ask-copy", "act:letter")) {
                go(page, way);
            }
            Keyboard.tabTo(page, () -> Keyboard.is(page, ".sim-letter a[download]"));
            var file = page.waitForDownload(() -> page.keyboard().press("Enter"));
            assertThat(file.suggestedFilename()).endsWith(".txt");
            assertThat(Files.readString(file.path())).contains(page.locator(".letter-paper p").last().innerText());
        }
    }

    /** {@code name=value} chooses, {@code name:value} presses. */
    private static void go(Page page, String way) {
        String[] choice = way.split("=", 2);
        if (choice.length == 2) {
            Keyboard.check(page, choice[0], choice[1]);
            return;
        }
        String[] button = way.split(":", 2);
        Keyboard.tabTo(page, () -> Keyboard.is(page, "button[name='" + button[0] + "'][value='" + button[1] + "']"));
        page.waitForResponse(answer -> answer.url().endsWith("/attempts"), () -> page.keyboard().press("Enter"));
        page.waitForCondition(() -> page.locator("[aria-busy=true]").count() == 0);
        page.waitForTimeout(100);
        assertThat((Boolean) page.evaluate("document.activeElement !== document.body")).as("the focus is kept after " + way).isTrue();
    }

    private static void sound(Page page) {
        PageChecks.isAccessible(page);
        PageChecks.fitsItsWidth(page);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
