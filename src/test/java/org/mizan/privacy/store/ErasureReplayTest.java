package org.mizan.privacy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizan.account.store.People;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.Held;
import org.mizan.privacy.PersonId;
import org.mizan.support.KeycloakInstead;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class ErasureReplayTest {

    private static final PersonId LEFT = PersonId.of("5b5b5b5b-0000-4000-8000-00000000aaaa");
    private static final PersonId LEFT_TOO = PersonId.of("5b5b5b5b-0000-4000-8000-00000000bbbb");
    private static final PersonId STAYED = PersonId.of("5b5b5b5b-0000-4000-8000-00000000cccc");

    @Inject
    ErasureReplay replay;
    @Inject
    Erasing erasing;
    @Inject
    People people;

    @AfterEach
    void back() {
        KeycloakInstead.answerItself();
    }

    @Test
    void whom_a_backup_brought_back_is_erased_again_here_and_at_keycloak() throws Accounts.Unreachable {
        var keycloak = new Restored(false);
        KeycloakInstead.answer(keycloak);
        people.arrive(STAYED);
        erasing.erase(LEFT);
        erasing.erase(LEFT_TOO);
        keycloak.deleted.clear();
        people.arrive(LEFT);

        assertThat(replay.replay()).isEqualTo(2);

        assertThat(people.find(LEFT)).isEmpty();
        assertThat(people.find(STAYED)).isPresent();
        assertThat(keycloak.deleted).containsExactlyInAnyOrder(LEFT, LEFT_TOO);
    }

    @Test
    void a_silent_keycloak_is_no_reason_to_let_them_back_in() {
        KeycloakInstead.answer(new Restored(true));
        assertThatThrownBy(() -> replay.atStart(null, () -> true)).isInstanceOf(IllegalStateException.class).hasMessageContaining("start it first");
        replay.atStart(null, () -> false);
    }

    /** A Keycloak from a dump that was made before they left. */
    private static final class Restored implements Accounts {

        private final List<PersonId> deleted = new ArrayList<>();
        private final boolean silent;

        private Restored(boolean silent) {
            this.silent = silent;
        }

        @Override
        public Optional<Held> held(PersonId person) {
            return Optional.empty();
        }

        @Override
        public List<PersonId> everybody() throws Unreachable {
            if (silent) {
                throw new Unreachable(new IOException("connection refused"));
            }
            return List.of(LEFT, LEFT_TOO, STAYED);
        }

        @Override
        public void delete(PersonId person) {
            deleted.add(person);
        }
    }
}
