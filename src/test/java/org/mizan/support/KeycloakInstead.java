package org.mizan.support;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.Held;
import org.mizan.privacy.PersonId;

/** Lets a test say what the account system answers: whoever sets it takes it back. */
@Decorator
@Priority(1)
public class KeycloakInstead implements Accounts {

    private static volatile @Nullable Accounts instead;

    private final Accounts keycloak;

    @Inject
    KeycloakInstead(@Any @Delegate Accounts keycloak) {
        this.keycloak = keycloak;
    }

    public static void answer(Accounts accounts) {
        instead = accounts;
    }

    public static void answerItself() {
        instead = null;
    }

    private Accounts asked() {
        Accounts other = instead;
        return other == null ? keycloak : other;
    }

    @Override
    public Optional<Held> held(PersonId person) throws Unreachable {
        return asked().held(person);
    }

    @Override
    public List<PersonId> everybody() throws Unreachable {
        return asked().everybody();
    }

    @Override
    public void delete(PersonId person) throws Unreachable {
        asked().delete(person);
    }
}
