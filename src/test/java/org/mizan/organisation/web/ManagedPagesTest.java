package org.mizan.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizan.organisation.web.Managed.page;
import static org.mizan.organisation.web.Managed.send;
import static org.mizan.organisation.web.Managed.to;
import static org.mizan.organisation.web.Managed.valid;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Organisations;
import org.mizan.organisation.store.Staffed;
import org.mizan.privacy.PersonId;
import org.mizan.support.DirectoryInstead;

/** What somebody who manages an organisation sees and does: overview, facts, people, groups, the message and the preview. */
@QuarkusTest
@TestSecurity(user = "hana", roles = "learner")
@OidcSecurity(claims = @Claim(key = "sub", value = ManagedPagesTest.HANA))
class ManagedPagesTest {

    static final String HANA = "5e7a5e7a-0000-4000-8000-000000000001";

    @Inject
    Staffed staffed;
    @Inject
    Memberships memberships;
    @Inject
    Organisations organisations;
    @Inject
    Groups groups;

    private Organisation bank;
    private String en;

    @BeforeEach
    void aBank() {
        bank = staffed.organisation();
        staffed.join(bank, PersonId.of(HANA), "Hana", Role.MANAGER);
        en = "/en/organisations/" + bank.id();
    }

    @AfterEach
    void answerAgain() {
        DirectoryInstead.away(false);
    }

    @ParameterizedTest
    @CsvSource({"'',0", "/people,1", "/groups,1", "/codes,1", "/facts,6", "/message,0", "/preview,0"})
    void every_page_stands_in_the_frame_in_both_languages(String part, int tab) {
        for (String language : List.of("ar", "en")) {
            Document page = page("/" + language + "/organisations/" + bank.id() + part);
            assertThat(page.select(".managed-tabs a")).hasSize(7);
            assertThat(page.select(".managed-tabs a").get(tab).hasAttr("aria-current")).isTrue();
            assertThat(page.select(".managed-tabs a[aria-current]")).hasSize(1);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.title()).contains(bank.name());
        }
    }

    @Test
    void facts_are_kept_and_said() {
        assertThat(to(send(en + "/facts", "incident", " 800 & 1 ", "officer", "Rana", "policy", "https://bank.example/rules", "retention", "٢٤", "zone", "Asia/Muscat")))
                .isEqualTo(en + "/facts?done=saved");
        Organisation changed = organisations.find(bank.id()).orElseThrow();
        assertThat(changed.facts().incidentContact()).contains("800 & 1");
        assertThat(changed.facts().retentionMonths()).hasValue(24);
        assertThat(changed.zone().getId()).isEqualTo("Asia/Muscat");
        Document page = page(en + "/facts?done=saved");
        assertThat(page.select("[role=status]")).hasSize(2);
        assertThat(page.select("#incident").val()).isEqualTo("800 & 1");
        assertThat(page.select("#zone option[selected]").text()).isEqualTo("Asia/Muscat");
    }

    @ParameterizedTest
    @CsvSource({"policy,http://bank.example/rules", "policy,javascript:alert(1)", "policy,https://me:secret@bank.example", "policy,https:", "retention,0",
            "retention,121", "retention,1.5", "retention,ten", "zone,Atlantis/Poseidonis", "zone,''"})
    void a_fact_that_cannot_be_keeps_what_was_typed_and_says_so_at_its_field(String field, String value) {
        String zone = field.equals("zone") ? value : "Asia/Muscat";
        Document page = valid(field.equals("zone") ? send(en + "/facts", "incident", "Call 1", "zone", zone) : send(en + "/facts", "incident", "Call 1", "zone", zone, field, value), 422);
        assertThat(page.select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#" + field).attr("aria-describedby")).contains(field + "-error");
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        assertThat(page.select("#incident").val()).isEqualTo("Call 1");
        assertThat(organisations.find(bank.id()).orElseThrow().facts().incidentContact()).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_is_not_cut_but_asked_for_again() {
        Document page = valid(send(en + "/facts", "incident", "x".repeat(201), "zone", "UTC"), 422);
        assertThat(page.select("#incident").val()).hasSize(201);
    }

    @Test
    void people_are_looked_for_by_the_beginning_of_the_name_and_turned_by_pages() {
        for (int i = 10; i < 65; i++) {
            staffed.member(bank, "Member " + i);
        }
        staffed.member(bank, "100% Zaid");
        Document first = page(en + "/people");
        assertThat(first.select("tbody tr")).hasSize(50);
        String last = first.select("input[name=after]").val();
        Document second = valid(send(en + "/people", "beginning", "", "after", last), 200);
        assertThat(second.select("tbody tr")).hasSize(7);
        assertThat(second.select("input[name=after]")).isEmpty();
        assertThat(valid(send(en + "/people", "beginning", "mEMBER 1"), 200).select("tbody tr")).hasSize(10);
        assertThat(valid(send(en + "/people", "beginning", "%"), 200).select("tbody tr")).as("no pattern").isEmpty();
        assertThat(valid(send(en + "/people", "beginning", "100%", "after", "nobody"), 200).select("tbody tr")).hasSize(1);
    }

    @Test
    void a_person_is_put_into_groups_and_made_a_manager_and_a_member_again() {
        PersonId rana = staffed.member(bank, "Rana <b>");
        Group riyadh = groups.named(bank.id(), "Riyadh");
        String person = en + "/people/" + rana;
        assertThat(page(person).select("h1").text()).isEqualTo("Rana <b>");
        assertThat(to(send(person + "/groups", "group", riyadh.id().toString(), "group", "nonsense"))).isEqualTo(person + "?done=groups");
        assertThat(page(person).select("input[name=group][checked]")).hasSize(1);
        assertThat(to(send(person + "/role", "role", "MANAGER"))).isEqualTo(person + "?done=role");
        assertThat(memberships.role(bank.id(), rana)).contains(Role.MANAGER);
        assertThat(to(send(person + "/role", "role", "MEMBER"))).isEqualTo(person + "?done=role");
        assertThat(memberships.role(bank.id(), rana)).contains(Role.MEMBER);
        send(person + "/role", "role", "EMPEROR");
        assertThat(memberships.role(bank.id(), rana)).contains(Role.MEMBER);
    }

    @Test
    void the_last_manager_can_neither_give_up_nor_be_taken_out() {
        String self = en + "/people/" + HANA;
        assertThat(valid(send(self + "/role", "role", "MEMBER"), 422).select("main [role=alert]")).hasSize(1);
        assertThat(valid(send(self + "/removal", "sure", "yes"), 422).select("main [role=alert]")).hasSize(1);
        assertThat(memberships.role(bank.id(), PersonId.of(HANA))).contains(Role.MANAGER);

        PersonId rana = staffed.join(bank, new PersonId(UUID.randomUUID()), "Rana", Role.MANAGER);
        assertThat(to(send(self + "/role", "role", "MEMBER"))).isEqualTo("/en/organisations?done=role");
        assertThat(memberships.role(bank.id(), rana)).contains(Role.MANAGER);
    }

    @Test
    void somebody_is_taken_out_only_after_it_was_said_what_will_happen() throws Exception {
        PersonId rana = staffed.member(bank, "Rana");
        new DirectoryInstead().add(bank.id(), rana);
        String removal = en + "/people/" + rana + "/removal";
        assertThat(page(removal).select(".consequences li")).hasSize(4);
        assertThat(valid(send(removal), 422).select("#refused")).hasSize(1);
        DirectoryInstead.away(true);
        assertThat(valid(send(removal, "sure", "yes"), 422).select("#refused").text()).contains("account system");
        assertThat(memberships.role(bank.id(), rana)).isPresent();
        DirectoryInstead.away(false);
        assertThat(to(send(removal, "sure", "yes"))).isEqualTo(en + "/people?done=removed");
        assertThat(memberships.role(bank.id(), rana)).isEmpty();
        assertThat(DirectoryInstead.belonging(bank.id())).doesNotContain(rana);
        assertThat(Managed.here().get(en + "/people/" + rana).statusCode()).isEqualTo(404);
    }

    @Test
    void groups_are_made_filled_renamed_and_dissolved() {
        PersonId rana = staffed.member(bank, "Rana");
        assertThat(to(send(en + "/groups", "name", " Muscat "))).isEqualTo(en + "/groups?done=group-created");
        Group muscat = groups.of(bank.id()).get(0);
        assertThat(muscat.name()).isEqualTo("Muscat");
        assertThat(valid(send(en + "/groups", "name", "Muscat"), 422).select("#name").val()).isEqualTo("Muscat");
        assertThat(valid(send(en + "/groups", "name", "  "), 422).select("#name-error")).hasSize(1);

        String group = en + "/groups/" + muscat.id();
        assertThat(valid(send(group + "/search", "beginning", "ra"), 200).select("input[name=person][type=checkbox]").val()).isEqualTo(rana.toString());
        assertThat(to(send(group + "/people", "person", rana.toString(), "person", UUID.randomUUID().toString()))).isEqualTo(group + "?done=group-filled");
        assertThat(page(group + "?done=group-filled").select(".group-members li")).hasSize(1);
        assertThat(valid(send(group + "/search", "beginning", "ra"), 200).select("input[name=person][type=checkbox]")).isEmpty();
        assertThat(to(send(group + "/leaving", "person", rana.toString()))).isEqualTo(group + "?done=group-taken");
        assertThat(valid(send(group + "/members"), 200).select(".group-members li")).isEmpty();

        assertThat(to(send(group, "name", "Salalah"))).isEqualTo(group + "?done=group-renamed");
        groups.named(bank.id(), "Sohar");
        assertThat(valid(send(group, "name", "Sohar"), 422).select("#name-error")).hasSize(1);
        assertThat(to(send(group + "/deletion"))).isEqualTo(en + "/groups?done=group-deleted");
        assertThat(Managed.here().get(group).statusCode()).isEqualTo(404);
    }

    @Test
    void a_group_that_something_is_assigned_to_stays() {
        Group muscat = groups.named(bank.id(), "Muscat");
        staffed.assignTo(bank, muscat);
        assertThat(valid(send(en + "/groups/" + muscat.id() + "/deletion"), 422).select("#dissolve ~ [role=alert]")).hasSize(1);
        assertThat(groups.of(bank.id())).contains(muscat);
    }

    @Test
    void the_message_says_in_both_languages_what_will_be_seen_and_the_preview_invents_nobody_who_could_be_real() {
        Document message = page(en + "/message");
        assertThat(message.select("textarea[readonly][lang=ar]").val()).contains(bank.name(), "لن نراه أبدًا", "/ar/account/organisations");
        assertThat(message.select("textarea[readonly][lang=en]").val()).contains(bank.name(), "never see", "/en/join");
        Document preview = page(en + "/preview");
        assertThat(preview.select(".sample-label")).hasSize(2);
        assertThat(preview.select(".sample tbody tr")).hasSize(9);
        assertThat(memberships.count(bank.id())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/nobody", "/people/5e7a5e7a-0000-4000-8000-0000000000ff", "/people/5e7a5e7a-0000-4000-8000-0000000000ff/removal", "/groups/none"})
    void what_is_not_there_is_a_404(String part) {
        assertThat(Managed.here().get(en + part).statusCode()).isEqualTo(404);
    }
}
