package org.mizan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.support.Visitor;

/** A lesson is light: it may be somebody's whole data plan. */
class WeightIT {

    private static final int MOST_BYTES = 120 * 1024;
    private static final int MOST_REQUESTS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void the_first_view_of_any_lesson_is_120_kb_in_ten_requests_at_most(String language) {
        List<String> lessons;
        try (var visitor = Visitor.reading(language)) {
            var page = visitor.open("/" + language + Lessons.COURSE + "/who-can-see");
            lessons = page.locator("main a[href*='/who-can-see/']").all().stream().map(link -> link.getAttribute("href").replaceFirst("#.*", "")).distinct().toList();
        }
        assertThat(lessons).hasSizeGreaterThanOrEqualTo(3);
        for (var lesson : lessons) {
            try (var visitor = Visitor.reading(language)) {
                var requests = new CopyOnWriteArrayList<Request>();
                visitor.page().onRequestFinished(requests::add);
                visitor.open(lesson);
                visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
                // What is loaded only when it is scrolled to counts too.
                visitor.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
                visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
                int bytes = requests.stream().mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize).sum();
                var told = requests.stream().map(request -> request.url() + " " + request.sizes().responseBodySize).toList();
                assertThat(requests.size()).as(lesson + " requests " + told).isLessThanOrEqualTo(MOST_REQUESTS);
                assertThat(bytes).as(lesson + " bytes " + told).isLessThanOrEqualTo(MOST_BYTES);
            }
        }
    }
}
