package org.mizan.organisation.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mizan.organisation.Duty;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.Ledger.Topic;
import org.mizan.privacy.Ledger.Word;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Memberships, and what hangs on them, as personal data. */
@ApplicationScoped
@Transactional
class OrganisationData implements PersonalData {

    private final Memberships memberships;
    private final MembershipEntity.Repository rows;
    private final Organisations organisations;
    private final EvidenceExports exports;
    private final Reminders reminders;
    private final Departures departures;
    private final Duties duties;

    @Inject
    OrganisationData(Memberships memberships, MembershipEntity.Repository rows, Organisations organisations, EvidenceExports exports, Reminders reminders,
            Departures departures, Duties duties) {
        this.memberships = memberships;
        this.rows = rows;
        this.organisations = organisations;
        this.exports = exports;
        this.reminders = reminders;
        this.departures = departures;
        this.duties = duties;
    }

    @Override
    public List<Ledger> describe() {
        return List.of(MembershipEntity.LEDGER, GroupMemberEntity.LEDGER, AssignmentPersonEntity.LEDGER, DutyEntity.LEDGER, EvidenceExports.LEDGER,
                ReminderEntity.LEDGER, DigestEntity.LEDGER, DepartureEntity.LEDGER, InvitationEntity.LEDGER, InvitationEntity.GROUPS_LEDGER);
    }

    @Override
    public List<Held> export(PersonId person) {
        List<Held> all = new ArrayList<>();
        memberships.of(person).forEach(membership -> all.add(held(membership)));
        duties.of(person).forEach(duty -> all.add(Held.of(Topic.ASSIGNMENTS).with(Word.ORGANISATION, name(duty.organisation()))
                .with(Word.ASSIGNMENT, duties.title(duty.organisation(), duty.assignment())).with(Word.COURSE, duty.course()).with(Word.PERIOD, duty.period())
                .with(Word.ASKED_SINCE, duty.opened().toString()).with(Word.DUE_BY, duty.due().map(LocalDate::toString)).with(Word.GRACE, duty.graceDays())
                .with(Word.REQUIRED, duty.required()).with(Word.BEGAN, duty.begun()).with(Word.COMPLETED, duty.completed().map(Duty.Completed::when))
                .with(Word.COMPLETED_VERSION, duty.completed().map(done -> done.hash().value()))));
        exports.about(person).forEach(exported -> exported.courses().forEach(course -> all.add(Held.of(Topic.EVIDENCE).with(Word.ORGANISATION, exported.by())
                .with(Word.EXPORTED, exported.when()).with(Word.COURSE, course).with(Word.REFERENCE, exported.reference().toString()))));
        reminders.sentTo(person, Integer.MAX_VALUE).forEach(reminder -> all.add(Held.of(Topic.REMINDERS)
                .with(Word.ORGANISATION, name(reminder.organisation())).with(Word.ASSIGNMENT, reminder.assignment()).with(Word.COURSE, reminder.course())
                .with(Word.OCCASION, reminder.occasion().name()).with(Word.SENT, reminder.sent())));
        departures.of(person).forEach(organisation -> all.add(Held.of(Topic.ORGANISATIONS).with(Word.LEFT, name(organisation))));
        return all;
    }

    private Optional<String> name(OrganisationId organisation) {
        return organisations.find(organisation).map(Organisation::name);
    }

    private Held held(Membership membership) {
        return Held.of(Topic.ORGANISATIONS).with(Word.ORGANISATION, name(membership.organisation()))
                .with(Word.ROLE, membership.role().name()).with(Word.NAME, membership.name()).with(Word.LANGUAGE, membership.language())
                .with(Word.ZONE, membership.zone()).with(Word.JOINED, membership.joined())
                .with(Word.GROUP, membership.groups().stream().map(Group::name).toList());
    }

    /** What hangs on a membership goes with it, by the tables' own references. */
    @Override
    public void erase(PersonId person) {
        exports.forget(person);
        rows.delete("key.person", person.value());
        departures.forget(person);
    }
}
