package org.mizan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.language.Language;

class IndexTest {

    private static final Index INDEX = Index.of(List.of(
            lesson("en", "everyone", "Who can see your posts?", "An audience is whoever a setting lets in.", "Friends of friends are more people than you think. "
                    + "Tracking goes on in the background. <b>Not bold</b> & \"quoted\"."),
            lesson("en", "marketers", "Consent that is one", "Free, specific, informed.", "A shop asks before it tracks its customers."),
            lesson("ar", "everyone", "من يرى منشوراتك؟", "الجمهور هو كلّ من يسمح له الإعداد.", "تُجمَع البيانات الشخصيّة في الخلفيّة، وتُحفظ كلمات المرور."),
            lesson("ar", "teens", "خصوصيّتك في اللعب", "ما تعرفه الألعاب عنك.", "الخصوصية حقّ، والإعدادات أداة. يعمل GPS دائمًا."),
            new Entry(Entry.Kind.TERM, Language.ENGLISH, "/en/glossary#personal-data", "Personal data", "", "Anything that relates to a person.",
                    Optional.empty(), Optional.empty()),
            new Entry(Entry.Kind.COURSE, Language.ENGLISH, "/en/courses/settings", "Privacy settings", "Set them as you mean them.", "", Optional.empty(),
                    Optional.of("everyone"))));

    private static Entry lesson(String language, String audience, String title, String gist, String text) {
        return new Entry(Entry.Kind.LESSON, new Language(language), "/" + language + "/courses/c/m/" + audience, title, gist, text, Optional.of("A course"),
                Optional.of(audience));
    }

    private static Results find(String words) {
        return INDEX.find(new Wanted(words, Optional.empty(), Optional.empty(), 0));
    }

    private static List<String> titles(Results results) {
        return results.found().stream().map(found -> found.entry().title()).toList();
    }

    @ParameterizedTest
    @CsvSource({ "tracking, Consent that is one", "TRACKS, Consent that is one", "customer's, Consent that is one", "setting, Privacy settings",
            "بيانات, من يرى منشوراتك؟", "البيانات, من يرى منشوراتك؟", "خصوصيه, خصوصيّتك في اللعب", "الخُصوصيّة, خصوصيّتك في اللعب", "اعدادات, خصوصيّتك في اللعب",
            "gps, خصوصيّتك في اللعب" })
    void a_word_is_found_whatever_its_form(String typed, String title) {
        assertThat(titles(find(typed))).contains(title);
        assertThat(find(typed).everyWord()).isTrue();
    }

    @Test
    void a_word_in_the_title_counts_more() {
        assertThat(titles(find("consent")).get(0)).isEqualTo("Consent that is one");
        assertThat(titles(find("personal")).get(0)).isEqualTo("Personal data");
    }

    @Test
    void what_was_looked_for_is_marked_and_everything_else_is_text() {
        var found = find("background").found().get(0);

        assertThat(found.excerpt().html()).contains("<mark>background</mark>").doesNotContain("<b>");
        assertThat(find("quoted").found().get(0).excerpt().html()).contains("&lt;b&gt;").contains("<mark>quoted</mark>");
        assertThat(find("خصوصيتك").found().get(0).title().html()).contains("<mark>خصوصيّتك</mark>");
    }

    @Test
    void it_looks_in_one_language_and_for_one_audience_if_asked_to() {
        assertThat(titles(INDEX.find(new Wanted("GPS", Optional.of(Language.ENGLISH), Optional.empty(), 0)))).isEmpty();
        assertThat(titles(INDEX.find(new Wanted("GPS", Optional.of(Language.ARABIC), Optional.empty(), 0)))).hasSize(1);
        assertThat(titles(INDEX.find(new Wanted("tracks", Optional.empty(), Optional.of("marketers"), 0)))).containsExactly("Consent that is one");
    }

    @Test
    void words_in_quotation_marks_stand_together() {
        assertThat(titles(find("\"friends of friends\""))).containsExactly("Who can see your posts?");
        assertThat(find("“friends background”").total()).isZero();
    }

    @Test
    void when_nothing_has_all_of_the_words_it_shows_what_has_some_and_says_so() {
        var results = find("consent zebra");

        assertThat(results.everyWord()).isFalse();
        assertThat(titles(results)).containsExactly("Consent that is one");
    }

    @ParameterizedTest
    @CsvSource({ "backgruond, background", "freinds tracking, friends tracking", "البيانت, البيانات", "المنشورت GPS, ''", "zzzzzzzz, ''" })
    void a_typing_error_gets_a_suggestion_that_finds_something(String typed, String mended) {
        assertThat(find(typed).suggestion().orElse("")).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "the", "\"", "\"\"\"", "(((", "a AND OR NOT", "+-|*~^?:\\/[]{}!", "\u0000\uD800", "و", "<script>", "%zz" })
    void nothing_that_is_typed_makes_it_fail(String typed) {
        assertThat(find(typed).found()).hasSizeLessThanOrEqualTo(Index.PAGE);
    }

    @Test
    void random_characters_never_make_it_fail() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var typed = new StringBuilder();
            random.ints(1 + random.nextInt(300), 1, 0x700).forEach(typed::appendCodePoint);
            assertThat(find(typed.toString()).total()).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void many_results_come_page_by_page() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 25; i++) {
            entries.add(lesson("en", "everyone", "Lesson " + i, "", "privacy"));
        }
        var index = Index.of(entries);
        var seen = new ArrayList<String>();
        for (int from = 0; from < 40; from += Index.PAGE) {
            var page = index.find(new Wanted("privacy", Optional.empty(), Optional.empty(), from));
            assertThat(page.total()).isEqualTo(25);
            seen.addAll(titles(page));
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void an_empty_library_has_nothing() {
        assertThat(Index.of(List.of()).find(new Wanted("privacy", Optional.empty(), Optional.empty(), 0)).total()).isZero();
    }
}
