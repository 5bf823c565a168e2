package org.mizan.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.support.PageChecks;

@QuarkusTest
@TestProfile(Playground.Profile.class)
class GuideResourceTest {

    @ParameterizedTest
    @CsvSource({"en, The playground in an hour, Print the cards.", "ar, الملعب في ساعة, لنطبع البطاقات."})
    void trainers_find_their_page_from_the_course(String language, String title, String words) {
        String course = "/" + language + "/courses/playground";
        assertThat(Playground.open(course).one(".course-trainers a").attr("href")).isEqualTo(course + "/guide");
        Playground guide = Playground.open(course + "/guide");
        assertThat(guide.text("h1")).isEqualTo(title);
        assertThat(guide.text(".prose")).contains(words);
        assertThat(guide.one(".crumbs a:last-child").attr("href")).isEqualTo(course);
        PageChecks.isValidHtml(guide.answer().asString());
    }

    @Test
    void a_course_that_is_not_there_has_no_page_for_trainers() {
        assertThat(Playground.open("/en/courses/none/guide").answer().statusCode()).isEqualTo(404);
    }
}
