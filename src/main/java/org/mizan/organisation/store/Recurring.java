package org.mizan.organisation.store;

import org.mizan.organisation.Organisation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every hour, since days begin at another hour in each zone, for what is to be asked again. */
@ApplicationScoped
class Recurring {

    private final Organisations organisations;
    private final Periods periods;

    @Inject
    Recurring(Organisations organisations, Periods periods) {
        this.organisations = organisations;
        this.periods = periods;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openAll() {
        for (Organisation organisation : organisations.all()) {
            int opened;
            do {
                opened = periods.open(organisation);
            } while (opened > 0);
        }
    }
}
