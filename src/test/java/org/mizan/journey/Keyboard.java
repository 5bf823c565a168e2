package org.mizan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Supplier;

/** How somebody gets about who has no mouse. */
final class Keyboard {

    /** Presses Tab until it is there; on the way every stop of the focus has to be visible. */
    static void tabTo(Page page, Supplier<Boolean> there) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("(() => { const e = document.activeElement; if (e === document.body) return true;"
                    + " const b = e.getBoundingClientRect(), s = getComputedStyle(e); return b.width > 0 && b.height > 0 && s.visibility !== 'hidden'"
                    + " && (s.outlineStyle !== 'none' || s.boxShadow !== 'none' || e.matches('input[type=radio],input[type=checkbox]')); })()"))
                    .as("focus is visible on " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)")).isTrue();
            if (there.get()) {
                return;
            }
        }
        throw new AssertionError("Not reached by Tab; focus is on " + page.evaluate("document.activeElement.outerHTML"));
    }

    /** Checks a box, or the radio button of a value, whichever of its group the focus comes to first. */
    static void check(Page page, String name, String value) {
        var group = "input[name='" + name + "']";
        var wanted = page.locator(group + "[value='" + value + "']");
        boolean radio = "radio".equals(wanted.getAttribute("type"));
        tabTo(page, () -> is(page, radio ? group : group + "[value='" + value + "']"));
        page.keyboard().press("Space");
        for (int i = 0; radio && !wanted.isChecked(); i++) {
            assertThat(i).as("presses of an arrow key to " + name + " = " + value).isLessThan(20);
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted.isChecked()).isTrue();
    }

    /** Whether the focus is on one of these. */
    static boolean is(Page page, String selector) {
        return (Boolean) page.locator(selector).evaluateAll("found => found.includes(document.activeElement)");
    }

    private Keyboard() {
    }
}
