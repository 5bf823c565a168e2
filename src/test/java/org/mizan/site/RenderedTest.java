package org.mizan.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenderedTest {

    private final Rendered<String> rendered = new Rendered<>(100);

    @Test
    void what_was_kept_is_found_while_nothing_else_is_published() {
        rendered.keep("one", "/en", "page", 40);
        assertThat(rendered.find("one", "/en")).contains("page");
        assertThat(rendered.find("two", "/en")).isEmpty();
        assertThat(rendered.find("one", "/ar")).isEmpty();
    }

    @Test
    void the_oldest_leaves_when_the_bound_is_passed() {
        rendered.keep("one", "a", "first", 60);
        rendered.keep("one", "b", "second", 30);
        rendered.keep("one", "c", "third", 50);
        assertThat(rendered.find("one", "a")).isEmpty();
        assertThat(rendered.find("one", "b")).contains("second");
        assertThat(rendered.find("one", "c")).contains("third");
    }

    @Test
    void a_new_edition_takes_the_place_of_the_old_one_and_no_more_room() {
        rendered.keep("one", "a", "old", 60);
        rendered.keep("one", "b", "other", 30);
        rendered.keep("two", "a", "new", 60);
        assertThat(rendered.find("two", "a")).contains("new");
        assertThat(rendered.find("one", "b")).contains("other");
    }
}
