package org.mizan.privacy.store;

import org.jboss.logging.Logger;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.PersonId;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Erases a person here and at Keycloak. */
@ApplicationScoped
public class Erasing {

    private static final Logger LOG = Logger.getLogger(Erasing.class);

    private final Erasures erasures;
    private final Accounts accounts;

    @Inject
    Erasing(Erasures erasures, Accounts accounts) {
        this.erasures = erasures;
        this.accounts = accounts;
    }

    /**
     * Erases at once.
     *
     * @return whether Keycloak has deleted the account too; if not, that is tried again every minute
     */
    public boolean erase(PersonId person) {
        erasures.erase(person);
        return deleteAccount(person);
    }

    // Deleting twice does no harm, so replicas need not agree on who does it.
    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void finishWhatKeycloakMissed() {
        erasures.pending().forEach(this::deleteAccount);
    }

    private boolean deleteAccount(PersonId person) {
        try {
            accounts.delete(person);
            erasures.finished(person);
            return true;
        } catch (Accounts.Unreachable later) {
            LOG.warnf("Keycloak did not delete an account that was erased here (%s); it is tried again in a minute", later.reason());
            return false;
        }
    }
}
