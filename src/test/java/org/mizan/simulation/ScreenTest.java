package org.mizan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ScreenTest {

    private final Mirror omar = Mirrors.omar();

    @Test
    void the_device_begins_at_its_first_screen() {
        MirrorRun run = MirrorRun.of(omar, Map.of());
        assertThat(run.path()).hasSize(1);
        assertThat(run.screen().menu().menus()).extracting(Menu::label).containsExactly("Settings");
        assertThat(run.fields()).doesNotContainKey("menu");
    }

    @Test
    void a_setting_is_found_by_opening_menu_after_menu() {
        Screen settings = open("0").screen();
        assertThat(settings.menu().menus()).extracting(Menu::label).containsExactly("Map", "Apps");
        Screen shop = open(settings.inner(1) + ".0").screen();
        assertThat(shop.menu().settings()).extracting(one -> one.setting().id()).containsExactly("shop-place");
        assertThat(open("0.1.0").path()).extracting(screen -> screen.menu().label()).containsExactly("", "Settings", "Apps", "Shop");
    }

    @Test
    void the_open_menu_is_remembered_and_one_that_does_not_exist_is_not() {
        assertThat(open("0.1").fields()).containsEntry("menu", List.of("0.1"));
        for (String nonsense : List.of("9", "0.9", "-1", "x", "0..1", "99999999999", "0.1.")) {
            assertThat(open(nonsense).path()).as(nonsense).hasSizeBetween(1, 3);
        }
    }

    @Test
    void why_is_asked_about_one_known_cell_at_one_place() {
        Mirror.Audience shop = omar.audiences().get(2);
        Mirror.Datum clinic = omar.data().get(2);
        MirrorRun run = played("card.shop.clinic");
        assertThat(run.asks("card", shop, clinic)).isTrue();
        assertThat(run.asks("cell", shop, clinic)).isFalse();
        assertThat(run.asksAt("card")).isTrue();
        assertThat(run.fields()).containsEntry("why", List.of("card.shop.clinic"));
        assertThat(played("card.shop.nothing").fields()).doesNotContainKey("why");
        assertThat(played("<b>.shop.clinic").fields()).doesNotContainKey("why");
        assertThat(played("").asksAt("card")).isFalse();
    }

    @Test
    void nothing_is_explained_before_the_predictions_are_in() {
        assertThat(MirrorRun.of(omar, Map.of("why", List.of("card.shop.clinic"))).asksAt("card")).isFalse();
    }

    private MirrorRun open(String menu) {
        return MirrorRun.of(omar, Map.of("menu", List.of("", menu)));
    }

    private MirrorRun played(String why) {
        return MirrorRun.of(omar, Map.of("predict.shop.clinic", List.of("no"), "stage", List.of("play"), "why", List.of(why)));
    }
}
