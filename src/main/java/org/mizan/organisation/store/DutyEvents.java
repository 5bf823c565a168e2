package org.mizan.organisation.store;

import java.util.List;

import org.mizan.learning.CourseBegun;
import org.mizan.learning.CourseCompleted;
import org.mizan.organisation.Joined;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Brings duties up to date with what happens to people, in the transaction in which it happens. */
@ApplicationScoped
@Transactional
class DutyEvents {

    private static final String BEGIN = """
            update duty set begun = :when where person = :person and course = :course and begun is null and completed is null""";
    private static final String COMPLETE = """
            update duty set completed = :when, completed_hash = :hash, begun = coalesce(begun, :when)
            where person = :person and course = :course and completed is null""";

    private final EntityManager database;
    private final Organisations organisations;
    private final AssignmentRows assignments;
    private final Asking asking;
    private final OneAtATime turn;

    @Inject
    DutyEvents(EntityManager database, Organisations organisations, AssignmentRows assignments, Asking asking, OneAtATime turn) {
        this.database = database;
        this.organisations = organisations;
        this.assignments = assignments;
        this.asking = asking;
        this.turn = turn;
    }

    /** Whoever joined, or came into a group, is asked what is asked there; whoever left one is asked no more what only that one was asked. */
    void settle(@Observes Joined joined) {
        turn.among(joined.organisation());
        organisations.find(joined.organisation()).ifPresent(organisation -> {
            asking.endSurplus(organisation, joined.person());
            assignments.lacking(organisation.id(), joined.person()).forEach(each -> asking.ask(organisation, each, List.of(joined.person())));
        });
    }

    void begin(@Observes CourseBegun begun) {
        turn.among(begun.person());
        database.createNativeQuery(BEGIN).setParameter("when", begun.when()).setParameter("person", begun.person().value())
                .setParameter("course", begun.course()).executeUpdate();
    }

    void complete(@Observes CourseCompleted completed) {
        turn.among(completed.person());
        database.createNativeQuery(COMPLETE).setParameter("when", completed.when()).setParameter("hash", completed.hash().value())
                .setParameter("person", completed.person().value()).setParameter("course", completed.course()).executeUpdate();
    }
}
