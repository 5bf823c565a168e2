package org.mizan.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Somebody with a browser of their own (no cookies, nothing stored), who looks at {@link LiveApp}. Closing it asserts
 * that nothing was amiss on the way: no console error or warning (a violation of the content security policy is one), no
 * exception in a script, no request to a host but Mizan's and, on Keycloak's pages, Keycloak's.
 * {@snippet :
 * try (var salma = Visitor.reading("ar")) {
 *     salma.open("/ar/courses").getByRole(AriaRole.LINK, …).click();
 * }
 * }
 */
public final class Visitor implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
    private static final Browser BROWSER = launch();

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> expected = new ArrayList<>();

    private Visitor(String home, Browser.NewContextOptions options) {
        this.home = home;
        context = BROWSER.newContext(options.setBaseURL(home));
        context.setDefaultTimeout(20_000);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequest(this::requested);
        page = context.newPage();
    }

    /** @param language what the browser prefers, {@code ar} or {@code en} */
    public static Visitor reading(String language) {
        return new Visitor(LiveApp.address(), new Browser.NewContextOptions().setLocale(language));
    }

    public static Visitor withoutJavaScript(String language) {
        return new Visitor(LiveApp.address(), new Browser.NewContextOptions().setLocale(language).setJavaScriptEnabled(false));
    }

    /** For everything else: a phone's width, dark, reduced motion … */
    public static Visitor with(Browser.NewContextOptions options) {
        return new Visitor(LiveApp.address(), options);
    }

    /** At another app than the one that all journeys share: one with other lessons. */
    public static Visitor at(String home, Browser.NewContextOptions options) {
        return new Visitor(home, options);
    }

    /** Goes to an address of Mizan ({@code /ar/…}). */
    public Page open(String path) {
        page.navigate(path);
        return page;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Signs in through Keycloak's own form and comes back to the page named. */
    public Page signIn(String person, String language) {
        return signIn(person, LiveApp.password(person), "/" + language + "/sign-in?to=/" + language + "/learning");
    }

    /** As {@link #signIn(String, String)} from any address that leads to Keycloak. */
    public Page signIn(String person, String password, String path) {
        page.navigate(path);
        identify(page, person, password);
        page.waitForURL(url -> url.startsWith(LiveApp.address()) && !url.contains("/sign-in/callback"));
        return page;
    }

    /** Fills Keycloak's form, which the page shows, and sends it. Once there are organisations, it asks for the name first and on another page for the rest. */
    public static void identify(Page page, String person, String password) {
        page.locator("input[name=username]").fill(person);
        if (page.locator("input[name=password]").count() == 0) {
            page.locator("#kc-login").click();
        }
        page.locator("input[name=password]").fill(password);
        page.locator("#kc-login").click();
    }

    /** Something that would be amiss anywhere else, for instance {@code status of 404} on the page that shows one. */
    public Visitor expecting(String complaint) {
        expected.add(complaint);
        return this;
    }

    /** What was amiss so far. */
    public List<String> complaints() {
        return complaints.stream().filter(complaint -> expected.stream().noneMatch(complaint::contains)).toList();
    }

    /** Opens a page and tells how the server answered. */
    public Response answer(String path) {
        return page.navigate(path);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints()).as("what the browser complained about").isEmpty();
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void requested(Request request) {
        var address = request.url();
        if (Set.of("data", "blob", "about").contains(URI.create(address.split(":", 2)[0] + ":x").getScheme())) {
            return;
        }
        boolean ours = address.startsWith(home + "/");
        boolean keycloaks = address.startsWith(LiveApp.keycloakAddress() + "/")
                && (request.isNavigationRequest() || from(request).startsWith(LiveApp.keycloakAddress() + "/"));
        if (!ours && !keycloaks) {
            complaints.add("request to another host: " + address + " from " + from(request));
        }
    }

    /** The page that asks; a worker that passes on what a page asked has none, and is taken for the page to which that leads. */
    private static String from(Request request) {
        try {
            return request.frame().url();
        } catch (RuntimeException inAWorker) {
            return request.url();
        }
    }

    private static Browser launch() {
        var environment = new HashMap<>(System.getenv());
        // Its own download would come from a host that a closed network does not reach.
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(BrowserFinder.chromium())
                .setHeadless(true).setChromiumSandbox(false).setArgs(FLAGS));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }
}
