package org.mizan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The checks of the journeys themselves: each finds what it is there to find. */
class VisitorIT {

    @Test
    void a_console_error_and_a_request_to_another_host_are_complaints() {
        var visitor = Visitor.reading("ar");
        var page = visitor.page();
        page.evaluate("console.error('planted')");
        page.setContent("<img src='http://127.0.0.1:1/elsewhere.png' alt=''>");
        assertThat(visitor.complaints()).anyMatch(complaint -> complaint.contains("planted"))
                .anyMatch(complaint -> complaint.contains("another host: http://127.0.0.1:1/elsewhere.png"));
        assertThatThrownBy(visitor::close).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_inaccessible_page_does_not_pass() {
        var visitor = Visitor.reading("en");
        var page = visitor.page();
        page.setContent("<html lang=en><title>x</title><main><h1>x</h1><input><p style='color:#999;background:#aaa'>faint</p></main>");
        assertThatThrownBy(() -> PageChecks.isAccessible(page)).hasMessageContaining("color-contrast").hasMessageContaining("label");
        visitor.close();
    }

    @Test
    void invalid_html_does_not_pass() {
        assertThatThrownBy(() -> PageChecks.isValidHtml("<!doctype html><html lang=en><title>x</title><p><img src=x></span>"))
                .hasMessageContaining("alt");
        PageChecks.isValidHtml("<!doctype html><html lang=ar dir=rtl><title>ميزان</title><p>نص</p></html>");
    }
}
