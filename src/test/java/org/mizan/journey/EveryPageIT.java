package org.mizan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.support.LiveApp;
import org.mizan.support.PageChecks;
import org.mizan.support.People;
import org.mizan.support.Visitor;

/** Follows every link of the site: whatever a reader can reach is accessible, valid, silent on the console and at home. */
class EveryPageIT {

    private static final Set<String> EXPECTED = Set.of("", "/courses", Lessons.COURSE, Lessons.COURSE + "/who-can-see", Lessons.AUDIENCES,
            "/learning", "/learning/steps", "/learning/plan", "/glossary", "/search", "/about", "/privacy", "/accessibility", "/help", "/device", "/offline",
            "/practice");

    /** All lessons of all courses: in Arabic as on a phone at night, in English as on a desk by day. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void every_page_that_anybody_can_reach(String language) throws IOException {
        try (var visitor = Visitor.with(language.equals("ar") ? phoneAtNight(language) : new Browser.NewContextOptions().setLocale(language))) {
            var seen = walk(visitor, language, "/" + language, path -> true);
            assertThat(seen).containsAll(EXPECTED.stream().map(path -> "/" + language + path).toList());
            assertThat(seen).containsAll(Lessons.all().map(lesson -> "/" + language + "/courses/" + lesson).toList());
        }
    }

    /** What signing in changes, it changes alike on all courses and lessons: a course, a module and its lessons are enough. Other pages stay as they are. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void every_page_of_somebody_signed_in_at_night_on_a_phone(String language) {
        try (var visitor = Visitor.with(phoneAtNight(language))) {
            visitor.signIn(People.OMAR, language);
            var course = "/" + language + Lessons.COURSE;
            var seen = walk(visitor, language, "/" + language + "/learning",
                    path -> !path.matches("/../(glossary|about|privacy|accessibility|help)")
                            && (!path.matches("/../courses/.+") || path.equals(course) || path.startsWith(course + "/who-can-see") || path.equals(course + "/assessment")));
            assertThat(seen).containsAll(Stream.of("", "/courses", Lessons.COURSE, Lessons.COURSE + "/who-can-see", Lessons.AUDIENCES, "/learning", "/learning/steps",
                    "/learning/plan", "/account", "/practice", "/device", "/search").map(path -> "/" + language + path).toList());
            for (var other : List.of("/search?q=data&in=all", Lessons.AUDIENCES + "/note")) {
                PageChecks.isAccessible(visitor.open("/" + language + other));
                PageChecks.fitsItsWidth(visitor.page());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void a_page_that_is_not_there_says_so_in_the_readers_language(String language) {
        try (var visitor = Visitor.reading(language).expecting("status of 404")) {
            var answer = visitor.answer("/" + language + "/courses/no-such-course");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
            PageChecks.isAccessible(visitor.page());
            PageChecks.isValidHtml(answer.text());
        }
    }

    @Test
    void keycloaks_pages_wear_mizans_look_and_are_accessible() {
        for (var language : List.of("ar", "en")) {
            try (var visitor = Visitor.reading(language)) {
                for (var door : List.of("/sign-in?", "/sign-in?new=1&")) {
                    var page = visitor.open("/" + language + door + "to=/" + language);
                    assertThat(page.url()).startsWith(LiveApp.keycloakAddress());
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                    PageChecks.isAccessible(page);
                }
            }
        }
    }

    static Browser.NewContextOptions phoneAtNight(String language) {
        return new Browser.NewContextOptions().setLocale(language).setColorScheme(ColorScheme.DARK).setViewportSize(390, 844);
    }

    /** The HTML of a page is checked while the browser is on its way to the next one. */
    static Set<String> walk(Visitor visitor, String language, String from, Predicate<String> wanted) {
        PageChecks.prepare(visitor.context());
        var seen = new TreeSet<String>();
        var next = new ArrayDeque<>(List.of(from));
        var valid = new ArrayList<CompletableFuture<Void>>();
        while (!next.isEmpty()) {
            var path = next.poll();
            if (!seen.add(path)) {
                continue;
            }
            var answer = visitor.answer(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            var html = answer.text();
            valid.add(CompletableFuture.runAsync(() -> assertThatCode(() -> PageChecks.isValidHtml(html)).as(path).doesNotThrowAnyException()));
            PageChecks.isAccessible(visitor.page());
            PageChecks.fitsItsWidth(visitor.page());
            assertThat(visitor.page().locator(".other-language").all()).as(path + " is written in this language").isEmpty();
            links(visitor.page(), language).filter(wanted).forEach(next::add);
        }
        valid.forEach(CompletableFuture::join);
        return seen;
    }

    /** To pages of this language; not the doors to Keycloak and not files. */
    private static Stream<String> links(Page page, String language) {
        return ((List<?>) page.locator("a[href]").evaluateAll("links => links.map(a => a.href)")).stream().map(String::valueOf)
                .filter(address -> address.startsWith(LiveApp.address() + "/" + language))
                .map(address -> address.substring(LiveApp.address().length()).replaceFirst("[#?].*", "").replaceFirst("/$", ""))
                .filter(path -> path.matches("/" + language + "(/.*)?") && !path.matches(".*/(sign-in|sign-up|export)"))
                .distinct();
    }
}
