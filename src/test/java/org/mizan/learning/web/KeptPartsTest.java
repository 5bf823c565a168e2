package org.mizan.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;

import org.junit.jupiter.api.RepeatedTest;

/** Quizzes and simulations that nobody has touched are rendered once; the token in their forms is still each person's own. */
@QuarkusTest
@TestProfile(Playground.Profile.class)
class KeptPartsTest {

    private static final String HIND = "33333333-0000-4000-8000-000000000041";
    private static final String NOUR = "33333333-0000-4000-8000-000000000042";
    /** Of all people whose pages were looked at so far. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @RepeatedTest(2)
    @TestSecurity(user = "hind", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = HIND))
    void hind_finds_only_her_own_token() {
        findsOnlyTheirOwnToken(HIND);
    }

    @RepeatedTest(2)
    @TestSecurity(user = "nour", roles = "learner")
    @OidcSecurity(claims = @Claim(key = "sub", value = NOUR))
    void nour_finds_only_his_own_token() {
        findsOnlyTheirOwnToken(NOUR);
    }

    private static void findsOnlyTheirOwnToken(String person) {
        Playground reader = Playground.open("/en" + Playground.MODULE + "questions");
        assertThat(reader.page().select("mizan-activity input[name=form-token]")).hasSizeGreaterThan(1);
        Set<String> found = Set.copyOf(reader.page().select("input[name=form-token]").eachAttr("value"));
        assertThat(found).hasSize(1).noneMatch(String::isBlank);
        String mine = found.iterator().next();
        assertThat(TOKENS.getOrDefault(person, mine)).isEqualTo(mine);
        TOKENS.put(person, mine);
        TOKENS.forEach((other, token) -> assertThat(other.equals(person) || !reader.answer().body().asString().contains(token)).isTrue());
    }
}
