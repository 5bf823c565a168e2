package org.mizan.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = { "/ar/learning", "/en/courses/privacy-settings/who-can-see/rings#check", "/en/account?tab=all", "/" })
    void a_page_of_ours_is_a_way_on(String path) {
        assertThat(LocalPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "/%2F/evil.example", "/ar/..//evil",
            "/ar/../../x", "javascript:alert(1)", "/ar\r\nSet-Cookie: x", "/ar /x", "ar/learning", "/ar/<script>", "/ar@evil.example",
            "/en/sign-in?to=/en", "/en/sign-out", "/ar/sign-up" })
    void anything_else_is_none(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }

    @Test
    void neither_is_nothing_nor_something_endless() {
        assertThat(LocalPath.of(null)).isEmpty();
        assertThat(LocalPath.of("/" + "a".repeat(10_000))).isEmpty();
    }
}
