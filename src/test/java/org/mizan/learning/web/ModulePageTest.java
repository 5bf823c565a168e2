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
class ModulePageTest {

    @ParameterizedTest
    @CsvSource({"en, I know this already", "ar, أعرف هذا من قبل"})
    void who_knows_a_module_already_may_begin_with_the_quiz_that_mixes_it(String language, String words) {
        var module = Playground.open("/" + language + "/courses/playground/parts");
        var link = module.one(".prose + p a");
        assertThat(link.text()).startsWith(words);
        var address = link.attr("href").split("#");
        assertThat(Playground.open(address[0]).one("#" + address[1]).hasClass("activity-quiz")).isTrue();
        PageChecks.isValidHtml(module.answer().asString());
    }

    @Test
    void a_module_without_a_quiz_offers_none() {
        assertThat(Playground.open("/en/courses/playground/kinds").page().select(".prose + p a")).isEmpty();
    }
}
