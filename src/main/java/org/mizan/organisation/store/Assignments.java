package org.mizan.organisation.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mizan.organisation.Assignment;
import org.mizan.organisation.Consequence;
import org.mizan.organisation.Headcount;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.organisation.Recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * What organisations ask of their members. Duties follow in the same transaction. What an act would do can be asked before: it is then done and taken
 * back, so that the numbers are those of the act itself.
 */
@ApplicationScoped
@Transactional
public class Assignments {

    /** More are not shown on one page. */
    public static final int MOST = 200;

    private static final String WITHDRAW = """
            update assignment set withdrawn = :now where id = :id and organisation = :organisation and withdrawn is null""";

    // Days as Assignment#due and Recurrence#due say them; tests hold them together.
    private static final String MOVE = """
            with wanted as (
              select d.person, d.course, d.period, case
                when d.period > 0 then greatest(cast(cast(p.completed at time zone :zone as date) + make_interval(months => a.every_months) as date), d.opened + %d)
                when a.due is not null and d.opened > cast(a.created at time zone :zone as date) then greatest(a.due, d.opened)
                when a.due is not null then a.due
                else d.opened + a.due_days end as due, a.grace_days, a.required
              from duty d join assignment a on a.id = d.assignment
              left join duty p on p.assignment = d.assignment and p.person = d.person and p.course = d.course and p.period = d.period - 1
              where d.assignment = :assignment and d.completed is null),
            moved as (
              update duty d set due = w.due, grace_days = w.grace_days, required = w.required from wanted w
              where d.assignment = :assignment and d.person = w.person and d.course = w.course and d.period = w.period
                and (d.due is distinct from w.due or d.grace_days <> w.grace_days or d.required <> w.required)
              returning d.person)
            select count(distinct person) from moved""".formatted(Recurrence.LEAST_DAYS);

    private final AssignmentRows rows;
    private final Asking asking;
    private final Duties duties;
    private final OneAtATime turn;
    private final Rehearsal rehearsal;
    private final EntityManager database;
    private final Clock clock;

    @Inject
    Assignments(AssignmentRows rows, Asking asking, Duties duties, OneAtATime turn, Rehearsal rehearsal, EntityManager database, Clock clock) {
        this.rows = rows;
        this.asking = asking;
        this.duties = duties;
        this.turn = turn;
        this.rehearsal = rehearsal;
        this.database = database;
        this.clock = clock;
    }

    /** Only if it is this organisation's. */
    public Optional<Assignment> find(OrganisationId organisation, UUID id) {
        return rows.find(organisation, id);
    }

    /** What stands first, then what is withdrawn, the newest first; {@value #MOST} at most. */
    public List<Assignment> of(OrganisationId organisation) {
        return rows.of(organisation, MOST);
    }

    /**
     * Asks from now on; a second time changes nothing.
     *
     * @param assignment its groups and people count as far as they are this organisation's
     * @return empty if there is one of this id already
     */
    public Optional<Consequence> create(Organisation organisation, Assignment assignment) {
        turn.alone(organisation.id());
        if (!rows.insert(assignment)) {
            return Optional.empty();
        }
        int begin = asking.askAll(organisation, assignment);
        return Optional.of(new Consequence(Headcount.NONE, duties.headcount(organisation, assignment.id()), begin, 0, 0));
    }

    public Optional<Consequence> wouldCreate(Organisation organisation, Assignment assignment) {
        return rehearsal.of(() -> create(organisation, assignment));
    }

    /**
     * Asks for this instead. Open duties follow: of whoever is not meant any more they end, days are worked out anew, whoever is meant now is asked. What
     * was completed stays as it was.
     *
     * @param assignment with the id of the one that is changed
     * @return empty if there is none that stands
     */
    public Optional<Consequence> change(Organisation organisation, Assignment assignment) {
        turn.alone(organisation.id());
        Headcount before = duties.headcount(organisation, assignment.id());
        if (!rows.update(assignment)) {
            return Optional.empty();
        }
        int end = asking.endSurplus(assignment);
        int moved = ((Number) database.createNativeQuery(MOVE).setParameter("assignment", assignment.id()).setParameter("zone", organisation.zone().getId())
                .getSingleResult()).intValue();
        int begin = asking.askAll(organisation, assignment);
        return Optional.of(new Consequence(before, duties.headcount(organisation, assignment.id()), begin, end, moved));
    }

    public Optional<Consequence> wouldChange(Organisation organisation, Assignment assignment) {
        return rehearsal.of(() -> change(organisation, assignment));
    }

    /**
     * Asks nobody any more. What was completed stays.
     *
     * @return empty if it does not stand
     */
    public Optional<Consequence> withdraw(Organisation organisation, Assignment assignment) {
        turn.alone(organisation.id());
        Headcount before = duties.headcount(organisation, assignment.id());
        if (database.createNativeQuery(WITHDRAW).setParameter("now", clock.instant()).setParameter("id", assignment.id())
                .setParameter("organisation", organisation.id().value()).executeUpdate() == 0) {
            return Optional.empty();
        }
        int end = asking.endSurplus(assignment);
        return Optional.of(new Consequence(before, duties.headcount(organisation, assignment.id()), 0, end, 0));
    }

    public Optional<Consequence> wouldWithdraw(Organisation organisation, Assignment assignment) {
        return rehearsal.of(() -> withdraw(organisation, assignment));
    }
}
