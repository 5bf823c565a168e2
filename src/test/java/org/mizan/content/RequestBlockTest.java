package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.simulation.Request;

class RequestBlockTest {

    @Test
    void a_request_is_read_as_it_is_written() {
        Request request = (Request) DecisionExamples.read("request");
        assertThat(request.right()).isEqualTo("erasure");
        assertThat(request.placeholders()).extracting(Request.Placeholder::id).containsExactly("name", "account", "date");
        assertThat(request.things()).extracting(one -> one.id() + " " + one.now()).containsExactly("data true", "login true", "copy false", "promise false");
        assertThat(request.steps().get(1)).matches(step -> step.needs().equals(List.of("data", "who", "ask-erasure")) && step.gives().equals(List.of("promise"))
                && step.takes().equals(List.of("data", "login")));
        assertThat(request.goals()).containsExactly(new Request.Goal(Request.Aim.HAVE, "copy"), new Request.Goal(Request.Aim.HAVE, "promise"),
                new Request.Goal(Request.Aim.GONE, "data"), new Request.Goal(Request.Aim.NEVER, "passport"));
        assertThat(request.letter(List.of(request.parts().get(0)))).contains("My name is [your name].").doesNotContain("{");
    }

    @Test
    void the_examples_are_sound_in_both_languages() {
        assertThat(DecisionExamples.inBothLanguages("request").findings()).isEmpty();
        for (String language : List.of("en", "ar")) {
            assertThat(DecisionExamples.page("request", language)).isEqualTo(DecisionExamples.lesson("request", language));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "right: erasure                        | right: forgetting                    | value-unknown",
        "subject: My data in your app\\n       | ''                                   | key-missing",
        "now: true}                            | now: yes}                            | value-unknown",
        "with you is {account}.                | with you is {acount}.                 | name-undeclared placeholder-unused",
        "needs: [data, login, who, ask-copy]   | needs: [data, login, who, ask-nicely] | name-undeclared",
        "gives: [copy]                         | gives: [passport]                    | name-undeclared",
        "- {have: copy}                        | - {have: copy, gone: copy}           | goal-form",
        "{never: passport}                     | {never: visa}                        | name-undeclared",
        "{ask: copy}                           | {ask: passport}                      | name-undeclared",
        "takes: [data, login]                  | takes: [login]                       | simulation-unsolvable",
        "needs: [data, login, who, ask-copy]   | needs: [who, ask-copy]               | order-idle",
        "gives: [copy]                         | gives: [promise]                     | simulation-unsolvable",
        "passport:\\n    label                 | 'copy:\\n    label'                | id-duplicate",
        "{never: passport}                     | {have: login}                        | simulation-unsolvable",
        "delete-app:\\n                      | 'Delete:\\n'                       | id-malformed",
    })
    void each_mistake_is_found(String from, String to, String codes) {
        List<String> found = DecisionExamples.findings("request", DecisionExamples.lines(from), DecisionExamples.lines(to));
        assertThat(found.stream().map(one -> one.substring(one.indexOf(' ') + 1)).distinct()).as(found.toString()).contains(codes.split(" "));
    }

    @Test
    void what_is_solved_by_doing_nothing_and_what_can_never_work_is_found() {
        String yaml = DecisionExamples.lesson("request", "en");
        assertThat(codes(yaml.replace("  - {have: copy}\n  - {have: promise}\n  - {gone: data}\n", ""))).contains("simulation-solved-by-default");
        assertThat(codes(yaml.replace("  - {never: passport}\n", ""))).containsExactly("simulation-solved-by-locking");
        assertThat(codes(yaml.replace("    takes: [login]\n", "    needs: [copy, passport]\n    takes: [copy]\n"))).isEmpty();
        assertThat(codes(yaml.replace("  promise: Their", "  money: Money\n  promise: Their").replace("    takes: [login]\n", "    needs: [money]\n"))).containsExactly("step-dead");
        assertThat(codes(yaml.replace("  promise: Their", "  money: Money\n  promise: Their").replace("  - {never: passport}\n", "  - {never: passport}\n  - {never: money}\n")))
                .containsExactly("goal-idle");
    }

    private static List<String> codes(String yaml) {
        return Sample.simulation(yaml).english().stream().map(one -> one.substring(one.indexOf(' ') + 1)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "right: erasure       | right: access",
        "takes: [login]       | takes: [login, copy]",
        "confirm this to me in writing. Date: {date} | confirm this to {name} in writing. Date: {date}",
        "{ask: data}          | {ask: login}",
    })
    void translations_differ_in_words_only(String from, String to) {
        assertThat(DecisionExamples.inBothLanguages("request").edit(Sample.EN, from, to).findings()).anyMatch(one -> one.startsWith("en:") && one.endsWith(" drift"));
    }
}
