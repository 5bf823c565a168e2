package org.mizan.organisation.store;

import org.mizan.organisation.Reported.Filter;

/** The questions that reports ask of the tables. Each is asked of one organisation. */
final class ReportSql {

    /** The rule of {@link org.mizan.organisation.Duty#status}; a test holds the two equal. */
    static final String STATUS = """
            case when d.completed is not null then 'COMPLETE'
                 when d.required and :today > d.due + d.grace_days then 'OVERDUE'
                 when d.begun is not null then 'IN_PROGRESS'
                 else 'NOT_STARTED' end""";

    static final String ASKED = """
            select a.id, a.title, c.course from assignment a join assignment_course c on c.assignment = a.id
            where a.organisation = :organisation and a.withdrawn is null order by a.created desc, a.id, c.place""";

    /** What counts today: of what is asked again and again, the latest time that has begun. An index knows the few duties that are asked again. */
    private static final String CURRENT = """
            d.organisation = :organisation and d.opened <= :today
            and not exists (select from assignment a where a.id = d.assignment and a.withdrawn is not null)
            and not exists (select from duty later where later.organisation = :organisation and later.period > 0 and later.assignment = d.assignment
                and later.person = d.person and later.course = d.course and later.period > d.period and later.opened <= :today)""";

    static final String BY_ASSIGNMENT = "select d.assignment, d.course, " + STATUS + " status, count(*) from duty d where " + CURRENT + " group by 1, 2, 3";

    static final String BY_GROUP = "select g.member_group, d.course, " + STATUS + " status, count(*) from duty d"
            + " left join group_member g on g.organisation = d.organisation and g.person = d.person where " + CURRENT + " group by 1, 2, 3";

    private static final String LINE = "select m.person, m.name, d.assignment, a.title, d.course, d.period, " + STATUS + " status, d.due, d.completed";

    static final String OF = LINE + """
             from membership m join duty d on d.organisation = m.organisation and d.person = m.person join assignment a on a.id = d.assignment
            where m.organisation = :organisation and m.person = :person and d.opened <= :today and a.withdrawn is null
            order by a.created desc, a.id, d.period desc, (select c.place from assignment_course c where c.assignment = a.id and c.course = d.course)""";

    private ReportSql() {
    }

    static String count(Filter filter) {
        return "select " + STATUS + " status, count(*) from duty d where " + CURRENT + filtered(filter) + " group by 1";
    }

    static String lines(Filter filter, boolean goesOn) {
        return LINE + " from membership m join duty d on d.organisation = m.organisation and d.person = m.person join assignment a on a.id = d.assignment"
                + " where m.organisation = :organisation and " + CURRENT + filtered(filter)
                + (goesOn ? " and (m.name, m.person) >= (:name, :person) and (m.name, m.person, d.assignment, d.course) > (:name, :person, :place, :placeCourse)" : "")
                + " order by m.name, m.person, d.assignment, d.course limit :number";
    }

    private static String filtered(Filter filter) {
        return (filter.assignment().isPresent() ? " and d.assignment = :assignment" : "")
                + (filter.course().isPresent() ? " and d.course = :course" : "")
                + (filter.status().isPresent() ? " and " + STATUS + " = :status" : "")
                + (filter.group().isPresent() ? " and exists (select from group_member g where g.organisation = d.organisation and g.member_group = :group"
                        + " and g.person = d.person)" : "");
    }
}
