package org.mizan.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataSaverTest {

    private static final String IMAGE = "<img src=\"/content/0/rings.svg\" alt=\"Rings, one &lt;inside&gt; another\" loading=\"lazy\" />";

    @Test
    void a_picture_that_stands_alone_waits_folded_up() {
        assertThat(DataSaver.lighten("<p>Before</p>\n<figure>\n" + IMAGE + "<figcaption>Rings</figcaption></figure>", "Show"))
                .isEqualTo("<p>Before</p>\n<figure><details class=\"picture\"><summary>Show: Rings, one &lt;inside&gt; another</summary>" + IMAGE
                        + "</details><figcaption>Rings</figcaption></figure>");
    }

    @Test
    void a_picture_within_a_text_becomes_a_link_to_itself() {
        assertThat(DataSaver.lighten("<p>See " + IMAGE + " here, or <img src=\"/x.png\" alt=\"\">.</p>", "Show"))
                .isEqualTo("<p>See <a class=\"picture\" href=\"/content/0/rings.svg\">Show: Rings, one &lt;inside&gt; another</a> here, or "
                        + "<a class=\"picture\" href=\"/x.png\">Show</a>.</p>");
    }

    @Test
    void where_no_link_may_stand_a_picture_stays() {
        String label = "<label><input type=\"radio\"> " + IMAGE + "</label>";
        assertThat(DataSaver.lighten(label, "Show")).isEqualTo(label);
        assertThat(DataSaver.lighten("<abbr>x</abbr>" + label + IMAGE, "Show")).startsWith("<abbr>x</abbr>" + label + "<a class=\"picture\"");
    }

    @Test
    void no_font_is_announced() {
        assertThat(DataSaver.lighten("<head>\n<link rel=\"preload\" as=\"font\" crossorigin href=\"/f.woff2\">\n<link rel=\"stylesheet\" href=\"/s.css\">", ""))
                .isEqualTo("<head>\n<link rel=\"stylesheet\" href=\"/s.css\">");
    }

    @Test
    void only_on_asks_for_it() {
        assertThat(DataSaver.asked("on")).isTrue();
        assertThat(DataSaver.asked("On")).isTrue();
        assertThat(DataSaver.asked("?0")).isFalse();
        assertThat(DataSaver.asked(null)).isFalse();
    }
}
