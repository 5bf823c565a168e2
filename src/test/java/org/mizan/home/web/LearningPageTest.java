package org.mizan.home.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.course.Catalogue;
import org.mizan.course.Course;
import org.mizan.course.Lesson;
import org.mizan.language.Language;
import org.mizan.learning.store.LessonsDone;
import org.mizan.privacy.PersonId;
import org.mizan.support.PageChecks;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;

/** My learning: one clear next thing first. */
@QuarkusTest
class LearningPageTest {

    private static final String NOUR = "11a11a00-0000-4000-8000-0000000000a1";

    @Inject
    Catalogue catalogue;
    @Inject
    LessonsDone lessonsDone;

    @ParameterizedTest
    @CsvSource({ "en, Begin, Go on", "ar, البدء, المتابعة" })
    void everybody_is_shown_the_first_lesson_and_all_others_for_the_browser_to_choose_from(String language, String begin, String goOn) {
        Document page = open("/" + language + "/learning");
        Lesson first = catalogue.courses().get(0).lessons().get(0);
        assertThat(page.select("[data-next=link]").attr("href")).isEqualTo("/" + language + "/courses/" + first.id());
        assertThat(page.select("[data-next=word]").text()).isEqualTo(begin);
        assertThat(page.select("mizan-next").attr("data-go")).isEqualTo(goOn);
        assertThat(page.select("mizan-next li").eachAttr("data-lesson")).containsExactlyElementsOf(catalogue.courses().stream()
                .flatMap(course -> course.lessons().stream()).filter(lesson -> !lesson.unrecorded()).map(lesson -> lesson.id().toString()).toList());
        assertThat(page.select(".today")).as("nothing due, nothing shown").isEmpty();
    }

    @Test
    @TestSecurity(user = "nour", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = NOUR))
    void somebody_signed_in_goes_on_where_they_are() {
        Course course = catalogue.courses().get(0);
        open("/en/learning");
        var person = PersonId.of(NOUR);
        lessonsDone.claim(person, List.of(course.lessons().get(0).id()));
        Document page = open("/en/learning");
        assertThat(page.select(".next-step .button").attr("href")).isEqualTo("/en/courses/" + course.lessons().get(1).id());
        assertThat(page.select(".next-step [data-next=word]").text()).isEqualTo("Go on");
        assertThat(page.select(".next-step").text()).contains(course.lessons().get(1).text(Language.ENGLISH).minutes() + " minutes");
        assertThat(page.select("mizan-next, mizan-progress")).isEmpty();

        lessonsDone.opened(person, course.lessons().get(2).id());
        assertThat(open("/en/learning").select(".next-step .button").attr("href")).isEqualTo("/en/courses/" + course.lessons().get(2).id());

        lessonsDone.claim(person, catalogue.courses().stream().flatMap(one -> one.lessons().stream()).map(Lesson::id).toList());
        assertThat(open("/en/learning").select("p.next-step").text()).contains("You have done every lesson");
    }

    private static Document open(String address) {
        // Any cookie: without one everybody's page is served.
        String page = given().cookie("some", "thing").get(address).then().statusCode(200).extract().asString();
        PageChecks.isValidHtml(page);
        return Jsoup.parse(page);
    }
}
