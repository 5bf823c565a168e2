package org.mizan.organisation.store;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mizan.delivery.Message;
import org.mizan.delivery.store.Outbox;
import org.mizan.organisation.DaylightHours;
import org.mizan.organisation.Occasion;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.organisation.Reminder;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * What has been, or is about to be, written to people about their duties. Each occasion of a duty has one row at most, whoever plans it and however
 * often, so that two replicas never write about one thing twice; the row knows the message in which it goes, so that a message that comes once more
 * says the same again.
 */
@ApplicationScoped
@Transactional
public class Reminders {

    /** The kind of message in the outbox; its payload is the organisation's id. */
    public static final String KIND = "reminder";

    /** An occasion that was missed because nothing ran is made up for so many days, and then let go. */
    private static final int MISSED_DAYS = 3;
    private static final int PEOPLE_AT_ONCE = 500;

    // The days are those of Occasion#day, said in SQL; a test holds the two together. Each occasion looks up the duties of its day by an index.
    static final String DUE_NOW = """
            select d.organisation, d.assignment, d.person, d.course, d.period, d.occasion, d.day
            from (%s) d join assignment a on a.id = d.assignment
            where a.withdrawn is null
              and not exists (select from reminder r where r.assignment = d.assignment and r.person = d.person and r.course = d.course
                and r.period = d.period and r.occasion = d.occasion)""".formatted(
            Arrays.stream(Occasion.values()).map(Reminders::onItsDay).collect(Collectors.joining(" union all ")));

    private static final String PLAN = """
            with due as (%s),
            chosen as (select distinct person from due order by person limit %d),
            planned as (
              insert into reminder (organisation, assignment, person, course, period, occasion, day)
              select organisation, assignment, person, course, period, occasion, day from due where person in (select person from chosen)
              on conflict do nothing returning person)
            select m.person, m.zone from membership m
            where m.organisation = :organisation and m.person in (select person from planned)""".formatted(DUE_NOW, PEOPLE_AT_ONCE);

    // What was completed or withdrawn meanwhile is not written about any more.
    private static final String TAKE = """
            update reminder set mail = :mail
            from duty d, assignment a
            where d.assignment = reminder.assignment and d.person = reminder.person and d.course = reminder.course and d.period = reminder.period
              and a.id = d.assignment and reminder.organisation = :organisation and reminder.person = :person
              and reminder.sent is null and (reminder.mail is null or reminder.mail = :mail)
              and d.completed is null and a.withdrawn is null
            returning a.title, d.course, reminder.occasion, d.due, reminder.sent""";

    private static final String SENT_TO = """
            select r.organisation, a.title, d.course, r.occasion, d.due, r.sent from reminder r
            join duty d on d.assignment = r.assignment and d.person = r.person and d.course = r.course and d.period = r.period
            join assignment a on a.id = r.assignment
            where r.person = :person and r.sent is not null order by r.sent desc, d.due, d.course limit :limit""";

    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Reminders(EntityManager database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Plans what is due to be written today, for some hundred people at most, and lays one message for each into the outbox.
     *
     * @return for how many people; ask again until it is none
     */
    int plan(Organisation organisation) {
        Instant now = clock.instant();
        LocalDate today = organisation.day(now);
        List<?> people = database.createNativeQuery(PLAN, Object[].class).setParameter("organisation", organisation.id().value())
                .setParameter("today", today).setParameter("missed", today.minusDays(MISSED_DAYS + 1)).getResultList();
        people.forEach(each -> {
            var row = (Object[]) each;
            outbox.write(new PersonId((UUID) row[0]), KIND, organisation.id().toString(), DaylightHours.next(now, ZoneId.of((String) row[1])));
        });
        return people.size();
    }

    /** What goes into this message: the same however often it is asked, without what was completed meanwhile. */
    public List<Reminder> take(Message message, OrganisationId organisation) {
        List<?> rows = database.createNativeQuery(TAKE, Object[].class).setParameter("mail", message.id())
                .setParameter("organisation", organisation.value()).setParameter("person", message.person().value()).getResultList();
        return rows.stream().map(each -> (Object[]) each)
                .map(row -> reminder(organisation, (String) row[0], (String) row[1], (String) row[2], row[3], row[4])).toList();
    }

    /** The message is with the mail server. */
    public void sent(Message message) {
        database.createNativeQuery("update reminder set sent = :now where mail = :mail and person = :person").setParameter("now", clock.instant())
                .setParameter("mail", message.id()).setParameter("person", message.person().value()).executeUpdate();
    }

    /** What somebody was written, the last first. */
    public List<Reminder> sentTo(PersonId person, int atMost) {
        List<?> rows = database.createNativeQuery(SENT_TO, Object[].class).setParameter("person", person.value()).setParameter("limit", atMost)
                .getResultList();
        return rows.stream().map(each -> (Object[]) each).map(row -> reminder(new OrganisationId((UUID) row[0]), (String) row[1], (String) row[2],
                (String) row[3], row[4], row[5])).toList();
    }

    private static Reminder reminder(OrganisationId organisation, String title, String course, String occasion, @Nullable Object due, @Nullable Object sent) {
        return new Reminder(organisation, title, course, Occasion.valueOf(occasion), Optional.ofNullable(due).map(Reminders::date),
                Optional.ofNullable(sent).map(Instant.class::cast));
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** The open duties of which this is to be said today, or was to be said in the last days. */
    private static String onItsDay(Occasion occasion) {
        String anchor = switch (occasion.anchor()) {
            case OPENED -> "opened";
            case DUE -> "due";
            case END_OF_GRACE -> "(due + grace_days)";
        };
        String day = "%s + (%d)".formatted(anchor, occasion.days());
        String moreThanOnce = occasion == Occasion.ANNOUNCED ? "" : " and required and %s >= opened + %d".formatted(day, Occasion.PEACE_DAYS);
        return """
                select organisation, assignment, person, course, period, '%1$s' as occasion, %2$s as day from duty
                where organisation = :organisation and completed is null
                  and %3$s > cast(:missed as date) - (%4$d) and %3$s <= cast(:today as date) - (%4$d)%5$s""".formatted(occasion.name(), day, anchor,
                occasion.days(), moreThanOnce);
    }
}
