package org.mizan.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What every page has to bear: axe for accessibility, the Nu checker for HTML. */
public final class PageChecks {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What passed is not asked for: to list it takes longer than to find it. Other frames no page has. */
    private static final List<String> TOLD = List.of("violations", "incomplete");

    /** A drawing of a banner that a learner gave unreadable buttons: to see that is the exercise, and its words stand beside it as text. */
    private static final String EXHIBIT = ".banner-button";

    private static final String AXE = AxeBuilder.getAxeScript();

    /** Lets every page of a visitor bring axe along: to hand half a megabyte to each of many takes longer than to look at it. */
    public static void prepare(BrowserContext context) {
        context.addInitScript(AXE);
    }

    /** No violation; a contrast that axe cannot decide counts as one, since a text over a picture is such a case. */
    public static void isAccessible(Page page) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(AXE);
        }
        var found = (List<?>) page.evaluate("""
                async options => {
                  const found = await axe.run({exclude: [[options.exhibit]]}, {runOnly: options.rules, resultTypes: options.told});
                  return found.violations.concat(found.incomplete.filter(rule => rule.id === 'color-contrast'))
                      .map(rule => `${rule.id}: ${rule.help} ${JSON.stringify(rule.nodes.map(node => node.html))}`);
                }""", Map.of("exhibit", EXHIBIT, "rules", RULES, "told", TOLD));
        assertThat(found).as("axe on " + page.url()).isEmpty();
    }

    /** Nothing has to be moved sideways to be read. */
    public static void fitsItsWidth(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(page.url() + " is not wider than its window").isTrue();
    }

    /** The Nu checker finds neither error nor warning in the document as it was served; what it merely remarks may stay. */
    public static void isValidHtml(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            assertThat(checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))).lines()
                    .filter(line -> !line.contains(": info: ")).toList())
                    .as("Nu checker").isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new AssertionError("The Nu checker gave up: " + e.getMessage(), e);
        }
    }

    private PageChecks() {
    }
}
