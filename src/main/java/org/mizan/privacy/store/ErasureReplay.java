package org.mizan.privacy.store;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jboss.logging.Logger;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** After a backup was put back: erases once more whom the journal knows as erased, here and at Keycloak, before anybody can sign in. */
@ApplicationScoped
class ErasureReplay {

    private static final Logger LOG = Logger.getLogger(ErasureReplay.class);

    private final Erasures erasures;
    private final Accounts accounts;

    /** What happens to the journal of erasures at start. */
    @ConfigMapping(prefix = "mizan.erasure")
    interface ErasureConfig {

        /** Whether erasures are repeated at start: once, after a backup was put back. */
        @WithDefault("false")
        boolean replay();
    }

    @Inject
    ErasureReplay(Erasures erasures, Accounts accounts) {
        this.erasures = erasures;
        this.accounts = accounts;
    }

    void atStart(@Observes StartupEvent start, ErasureConfig config) {
        if (!config.replay()) {
            return;
        }
        try {
            LOG.infof("Erasures repeated: %d", replay());
        } catch (Accounts.Unreachable silent) {
            // To go on would let people back in who had left for good.
            throw new IllegalStateException("Erasures cannot be repeated while Keycloak does not answer; start it first.", silent);
        }
    }

    /** @return how many people were erased once more */
    int replay() throws Accounts.Unreachable {
        Set<PersonId> everybody = new LinkedHashSet<>(erasures.everybody());
        everybody.addAll(accounts.everybody());
        int repeated = 0;
        for (PersonId person : everybody) {
            if (erasures.erased(person)) {
                erasures.erase(person);
                accounts.delete(person);
                erasures.finished(person);
                repeated++;
            }
        }
        return repeated;
    }
}
