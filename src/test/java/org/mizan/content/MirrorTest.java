package org.mizan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizan.course.Activity;
import org.mizan.simulation.Condition;
import org.mizan.simulation.Mirror;

class MirrorTest {

    /** Line 7 of the lesson is its first. */
    static final String PHONE = """
            kind: mirror
            look: phone
            title: Omar's new phone
            wish: Omar wants his sister to find him.
            audiences:
              anyone: Anyone
              family: {in: anyone, label: His family}
              shop: {in: anyone, label: The shop's app}
            data:
              place-now: Where he is now
              trail: Where he was all week
              clinic: {label: The clinic, sensitive: health}
            settings:
              share-place:
                label: Share my location
                options: {anyone: Anyone, family: Family only, nobody: Nobody}
                default: anyone
                at: Settings > Map
              shop-place:
                label: Let the shop's app use your location
                options: {always: Always, in-use: While in use, never: Never}
                default: always
                at: Settings > Apps > Shop > Permissions
                pattern: obstructing
            flows:
              - {data: place-now, to: $share-place}
              - {data: trail, to: anyone, when: share-place is anyone}
              - {data: place-now, to: shop, when: not shop-place is never}
              - {data: trail, to: shop, when: shop-place is always, why: It reads the location in the background}
            infers:
              - {from: [trail], gives: clinic, why: "The same building, every Tuesday"}
            goals:
              - {keep: place-now, for: family}
              - {never: clinic, for: shop}
            predict:
              - {ask: clinic, for: shop}
            debrief: What does the shop still learn?
            """;

    private static List<String> findings(String from, String to) {
        if (!PHONE.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return Sample.simulation(PHONE.replace(from, to)).english();
    }

    private static Mirror mirror(String yaml) {
        Sample sample = Sample.simulation(yaml);
        assertThat(sample.findings()).isEmpty();
        return (Mirror) ((Activity.Simulating) sample.activities().get(0)).simulation();
    }

    @Test
    void a_mirror_is_read_as_it_is_written() {
        Mirror mirror = mirror(PHONE);
        assertThat(mirror.look()).isEqualTo("phone");
        assertThat(mirror.audiences()).containsExactly(new Mirror.Audience("anyone", "Anyone", Optional.empty()),
                new Mirror.Audience("family", "His family", Optional.of("anyone")), new Mirror.Audience("shop", "The shop's app", Optional.of("anyone")));
        assertThat(mirror.data().get(2)).isEqualTo(new Mirror.Datum("clinic", "The clinic", Optional.of("health")));
        assertThat(mirror.settings().get(1).at()).containsExactly("Settings", "Apps", "Shop", "Permissions");
        assertThat(mirror.settings().get(1).pattern()).contains("obstructing");
        assertThat(mirror.flows().get(0).to()).isEqualTo(new Mirror.ToChosen("share-place"));
        assertThat(mirror.flows().get(0).when()).isEqualTo(Condition.ALWAYS);
        assertThat(mirror.flows().get(2).when()).isEqualTo(new Condition.Not(new Condition.Is("shop-place", "never")));
        assertThat(mirror.inferences()).containsExactly(new Mirror.Inference(List.of("trail"), "clinic", Optional.of("The same building, every Tuesday")));
        assertThat(mirror.goals()).containsExactly(new Mirror.Goal(true, new Mirror.Cell("family", "place-now")), new Mirror.Goal(false, new Mirror.Cell("shop", "clinic")));
        assertThat(mirror.predictions()).containsExactly(new Mirror.Cell("shop", "clinic"));
    }

    @Test
    void words_that_other_readers_take_for_values_stay_words() {
        Mirror mirror = mirror(PHONE.replace("{always: Always, in-use: While in use, never: Never}", "{on: Yes, off: \"No\", true-ish: 30}")
                .replace("default: always", "default: on").replace("not shop-place is never", "not shop-place is off").replace("shop-place is always", "shop-place is on"));
        assertThat(mirror.settings().get(1).options()).containsExactly(new Mirror.Option("on", "Yes"), new Mirror.Option("off", "No"), new Mirror.Option("true-ish", "30"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kind: mirror                       | kind: mirrors                     | 7:7 simulation-kind",
        "kind: mirror                       | color: red                        | 6:1 key-missing",
        "look: phone                        | look: fridge                      | 8:7 value-unknown",
        "look: phone                        | look: [phone]                     | 8:7 yaml-type",
        "title: Omar's new phone            | tilte: Omar                       | 9:1 key-unknown",
        "His family}                        | His family, age: 3}               | 13:43 key-unknown",
        "family: {in: anyone, label: His family} | family: {in: anyone}         | 13:11 key-missing",
        "family: {in: anyone, label: His family} | family: {in: nobody, label: F}  | 13:16 name-undeclared",
        "shop: {in: anyone, label: The shop's app} | Shop: {in: anyone, label: S}  | 14:3 id-malformed",
        "sensitive: health                  | sensitive: secret                 | 18:42 value-unknown",
        "default: anyone                    | default: everyone                 | 23:14 name-undeclared",
        "options: {anyone: Anyone, family: Family only, nobody: Nobody} | options: {anyone: Anyone} | 22:14 setting-options",
        "at: Settings > Map                 | at: Settings >                    | 24:9 menu-empty",
        "pattern: obstructing               | pattern: dark                     | 30:14 value-unknown",
        "{data: trail, to: anyone,          | {data: tail, to: anyone,          | 33:12 name-undeclared",
        "{data: trail, to: anyone,          | {data: trail, to: anybody,        | 33:23 name-undeclared",
        "to: $share-place                   | to: $share                        | 32:27 name-undeclared",
        "to: $share-place                   | to: $shop-place                   | 32:27 target-without-audience",
        "when: share-place is anyone        | when: share-place is anybody      | 33:52 name-undeclared",
        "when: share-place is anyone        | when: share is anyone             | 33:37 name-undeclared",
        "when: share-place is anyone        | when: share-place = anyone        | 33:49 condition-syntax",
        "when: share-place is anyone        | when: share-place is              | 33:51 condition-syntax",
        "when: share-place is anyone        | when: (share-place is anyone      | 33:59 condition-syntax",
        "when: share-place is anyone        | when: share-place is anyone or    | 33:61 condition-syntax",
        "when: share-place is anyone        | when: share-place is anyone nobody | 33:59 condition-syntax",
        "from: [trail]                      | from: []                          | 37:12 section-empty",
        "{keep: place-now, for: family}     | {keep: place-now}                 | 39:5 key-missing",
        "{keep: place-now, for: family}     | {for: family}                     | 39:5 goal-form",
        "{keep: place-now, for: family}     | {keep: trail, never: trail, for: family} | 39:5 goal-form",
        "{ask: clinic, for: shop}           | {ask: clinic, for: shops}         | 42:24 name-undeclared",
        "why: \"The same building, every Tuesday\" | why: The same building, every Tuesday | 37:60 key-split-by-comma",
    })
    void what_is_wrong_is_found_where_it_stands(String from, String to, String expected) {
        assertThat(findings(from, to)).contains(expected);
    }

    @Test
    void audiences_form_no_circle() {
        assertThat(findings("anyone: Anyone\n", "anyone: {in: shop, label: Anyone}\n")).contains("12:16 audience-cycle", "14:14 audience-cycle");
        assertThat(findings("anyone: Anyone\n", "anyone: {in: anyone, label: Anyone}\n")).containsExactly("12:16 audience-cycle");
    }

    @Test
    void sections_are_there_and_hold_something() {
        assertThat(findings("predict:\n  - {ask: clinic, for: shop}\n", "")).containsExactly("7:1 key-missing");
        assertThat(findings("predict:\n  - {ask: clinic, for: shop}\n", "predict: []\n")).containsExactly("41:10 section-empty");
        assertThat(findings("predict:\n  - {ask: clinic, for: shop}\n", "predict:\n")).containsExactly("41:1 key-missing");
    }

    @Test
    void yaml_that_is_none_is_explained() {
        assertThat(findings("wish: Omar wants his sister to find him.", "wish: Omar wants: his sister")).containsExactly("10:17 yaml-syntax");
        assertThat(findings("  anyone: Anyone\n", "\tanyone: Anyone\n")).containsExactly("12:1 yaml-syntax");
        assertThat(findings("title: Omar's new phone", "title: \"Omar\" and more")).hasSize(1).allMatch(found -> found.startsWith("9:") && found.endsWith(" yaml-syntax"));
        assertThat(findings("look: phone\n", "look: phone\nlook: tv\n")).containsExactly("9:1 yaml-duplicate-key");
    }

    @Test
    void the_solver_speaks_at_the_lines_it_is_about() {
        assertThat(findings("{never: clinic, for: shop}", "{never: place-now, for: family}")).contains("38:1 simulation-unsolvable");
        assertThat(findings("  - {never: clinic, for: shop}\n", "")).contains("38:1 simulation-solved-by-default");
        assertThat(findings("{keep: place-now, for: family}", "{never: trail, for: family}")).contains("38:1 simulation-solved-by-locking");
        assertThat(findings("{data: place-now, to: shop, when: not shop-place is never}", "{data: place-now, to: shop}")).isEmpty();
        assertThat(findings("infers:\n  - {from: [trail], gives: clinic, why: \"The same building, every Tuesday\"}\n", "")).contains("18:3 datum-unseen");
        assertThat(findings("at: Settings > Map", "at: A > B > C > D > E")).containsExactly("24:5 menu-deep");
        assertThat(findings("flows:\n", "  other:\n    label: Other\n    options: {on: \"On\", off: \"Off\"}\n    default: on\nflows:\n")).containsExactly("31:3 setting-dead");
    }

    @Test
    void figures_are_reported_for_each_language() {
        Compilation compilation = Sample.simulation(PHONE).compile();
        assertThat(compilation.simulations()).extracting(SimulationReport::id).containsExactly("demo/traces/collected#phone", "demo/traces/collected#phone");
        assertThat(compilation.simulations().get(0).figures().orElseThrow().configurations()).isEqualTo(9);
        assertThat(compilation.simulations().get(0).figures().orElseThrow().solutions()).contains(2L);
        assertThat(compilation.simulations().get(0).figures().orElseThrow().fewestChanges()).contains(2);
    }

    @Test
    void a_comma_in_words_is_told_wherever_it_cuts_them() {
        String options = "{anyone: Anyone, family: Family only, nobody: Nobody}";
        assertThat(Sample.simulation(PHONE.replace(options, "{anyone: Anyone, even strangers, family: Family only, nobody: Nobody}")).english()).containsExactly("22:31 key-split-by-comma");
        assertThat(Sample.simulation(PHONE.replace(options, "{anyone: Anyone, all, family: Family only, nobody: Nobody}")).english()).containsExactly("22:31 key-split-by-comma");
        assertThat(Sample.simulation(PHONE.replace(options, "{anyone: Anyone, family: Family only, nobody: }")).english()).anyMatch(one -> one.endsWith("key-missing"));
    }

    @Test
    void a_broken_condition_says_what_comes_next() {
        String when = "when: shop-place is always";
        assertThat(PHONE).contains(when);
        assertThat(Sample.simulation(PHONE.replace(when, "when: shop-place = always")).compile().problems()).anyMatch(
                one -> one.message(org.mizan.language.Language.ENGLISH).startsWith("after “shop-place” comes “is” or “is not”, not “=”"));
        assertThat(Sample.simulation(PHONE.replace(when, "when: (shop-place is always")).compile().problems()).anyMatch(
                one -> one.message(org.mizan.language.Language.ENGLISH).startsWith("the condition ends too early: ) is missing"));
    }
}
