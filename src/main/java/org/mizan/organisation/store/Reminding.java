package org.mizan.organisation.store;

import org.mizan.organisation.Organisation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks some times an hour for what has to be written to somebody; on the way it is the outbox's. */
@ApplicationScoped
class Reminding {

    private final Organisations organisations;
    private final Reminders reminders;
    private final Digests digests;
    private final MailConfig mail;

    @Inject
    Reminding(Organisations organisations, Reminders reminders, Digests digests, MailConfig mail) {
        this.organisations = organisations;
        this.reminders = reminders;
        this.digests = digests;
        this.mail = mail;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void inTurn() {
        if (mail.works()) {
            planAll();
        }
    }

    void planAll() {
        for (Organisation organisation : organisations.all()) {
            int planned;
            do {
                planned = reminders.plan(organisation);
            } while (planned > 0);
            digests.plan(organisation);
        }
    }
}
