package org.mizan.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Membership.Role;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.store.Erasures;

@QuarkusTest
class MembershipsTest {

    @Inject
    Staffed staffed;
    @Inject
    Memberships memberships;
    @Inject
    Groups groups;
    @Inject
    Erasures erasures;

    @Test
    void who_joins_again_keeps_the_role_and_gets_the_new_name() {
        var bank = staffed.organisation();
        PersonId rana = staffed.join(bank, new PersonId(UUID.randomUUID()), "Rana", Role.MANAGER);

        assertThat(memberships.join(bank.id(), rana, new Profile("Rana Saleh", Optional.empty(), Optional.of("en"), Optional.of("Asia/Muscat")), Role.MEMBER))
                .isFalse();

        Membership found = memberships.find(bank.id(), rana).orElseThrow();
        assertThat(found.role()).isEqualTo(Role.MANAGER);
        assertThat(found.name()).isEqualTo("Rana Saleh");
        assertThat(found.zone()).isEqualTo("Asia/Muscat");
    }

    @Test
    void who_gives_no_zone_has_the_organisations() {
        var bank = staffed.organisation();
        PersonId rana = staffed.member(bank, "Rana");
        assertThat(memberships.find(bank.id(), rana).orElseThrow().zone()).isEqualTo("Asia/Riyadh");
    }

    @Test
    void the_last_manager_stays_one() {
        var bank = staffed.organisation();
        PersonId rana = staffed.join(bank, new PersonId(UUID.randomUUID()), "Rana", Role.MANAGER);
        PersonId fahd = staffed.member(bank, "Fahd");

        assertThat(memberships.makeMember(bank.id(), rana)).isFalse();
        memberships.makeManager(bank.id(), fahd);
        assertThat(memberships.makeMember(bank.id(), rana)).isTrue();
        assertThat(memberships.role(bank.id(), rana)).contains(Role.MEMBER);
    }

    @Test
    void leaving_takes_groups_along_and_nothing_of_another_organisation() {
        var bank = staffed.organisation();
        var school = staffed.organisation();
        PersonId rana = staffed.member(bank, "Rana");
        staffed.join(school, rana, "Rana", Role.MEMBER);
        groups.put(bank.id(), rana, Set.of(groups.named(bank.id(), "Riyadh").id()));
        groups.put(school.id(), rana, Set.of(groups.named(school.id(), "Teachers").id()));

        memberships.leave(bank.id(), rana);

        assertThat(memberships.of(rana)).singleElement().satisfies(left -> {
            assertThat(left.organisation()).isEqualTo(school.id());
            assertThat(left.groups()).extracting(Group::name).containsExactly("Teachers");
        });
        assertThat(groups.sizes(bank.id())).isEmpty();
    }

    @Test
    void erasure_ends_every_membership() {
        var bank = staffed.organisation();
        PersonId rana = staffed.member(bank, "Rana");
        groups.put(bank.id(), rana, Set.of(groups.named(bank.id(), "Riyadh").id()));
        erasures.erase(rana);
        assertThat(memberships.of(rana)).isEmpty();
        assertThat(memberships.count(bank.id())).isZero();
    }

    @Test
    void pages_by_name_miss_nobody_and_repeat_nobody() {
        var bank = staffed.organisation();
        for (int i = 0; i < 23; i++) {
            staffed.member(bank, i % 2 == 0 ? "Same Name" : "Name " + i);
        }
        List<PersonId> seen = new ArrayList<>();
        Optional<Membership> last = Optional.empty();
        List<Membership> page = memberships.page(bank.id(), "", last, 5);
        while (!page.isEmpty()) {
            page.forEach(each -> seen.add(each.person()));
            last = Optional.of(page.get(page.size() - 1));
            page = memberships.page(bank.id(), "", last, 5);
        }
        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
        assertThat(memberships.page(bank.id(), "sAmE", Optional.empty(), 50)).hasSize(12);
        assertThat(memberships.page(bank.id(), "%", Optional.empty(), 50)).isEmpty();
        assertThat(memberships.page(bank.id(), "_", Optional.empty(), 50)).isEmpty();
    }

    @Test
    void groups_of_another_organisation_are_none() {
        var bank = staffed.organisation();
        var school = staffed.organisation();
        PersonId rana = staffed.member(bank, "Rana");
        Group theirs = groups.named(school.id(), "Teachers");

        groups.put(bank.id(), rana, Set.of(theirs.id()));

        assertThat(memberships.find(bank.id(), rana).orElseThrow().groups()).isEmpty();
        assertThat(groups.find(bank.id(), theirs.id())).isEmpty();
        assertThat(groups.rename(bank.id(), theirs.id(), "Ours")).isFalse();
        assertThat(groups.delete(bank.id(), theirs.id())).isFalse();
        assertThat(groups.of(school.id())).extracting(Group::name).containsExactly("Teachers");
    }

    @Test
    void a_group_has_one_name_and_a_name_one_group() {
        var bank = staffed.organisation();
        Group riyadh = groups.named(bank.id(), "Riyadh");
        assertThat(groups.named(bank.id(), "Riyadh")).isEqualTo(riyadh);
        Group jeddah = groups.named(bank.id(), "Jeddah");
        assertThat(groups.rename(bank.id(), jeddah.id(), "Riyadh")).isFalse();
        assertThat(groups.rename(bank.id(), jeddah.id(), "Jizan")).isTrue();
        assertThat(groups.of(bank.id())).extracting(Group::name).containsExactly("Jizan", "Riyadh");
    }

    @Test
    void two_managers_cannot_both_step_down() {
        var bank = staffed.organisation();
        PersonId one = staffed.join(bank, new PersonId(UUID.randomUUID()), "One", Role.MANAGER);
        PersonId other = staffed.join(bank, new PersonId(UUID.randomUUID()), "Other", Role.MANAGER);
        boolean first = QuarkusTransaction.requiringNew().call(() -> memberships.makeMember(bank.id(), one));
        boolean second = QuarkusTransaction.requiringNew().call(() -> memberships.makeMember(bank.id(), other));
        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }
}
