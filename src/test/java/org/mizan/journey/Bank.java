package org.mizan.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mizan.support.LiveApp;

/** An organisation with people and something that it asks of them, as it stands after some weeks: to look at its pages takes a journey long enough. */
record Bank(UUID id, UUID group, UUID assignment, List<UUID> people) {

    private static final List<String> NAMES = List.of("Amal", "بدر الفارسي", "Dana", "هند", "Faisal", "Ghada", "Hamad");

    /** Made at Keycloak, in the words of its administrator, and in the app's database. */
    static Bank found(String name) throws SQLException {
        var id = UUID.fromString(Administrator.post("/mizan/organizations",
                "{\"name\":\"" + name + "\",\"alias\":\"" + name.toLowerCase(java.util.Locale.ROOT) + "\",\"domains\":[{\"name\":\"" + name.toLowerCase(java.util.Locale.ROOT)
                        + ".example\"}]}"));
        var bank = new Bank(id, UUID.randomUUID(), UUID.randomUUID(), new ArrayList<>());
        try (var database = LiveApp.database()) {
            // Most of its people have no account: the roll would be called without them.
            run(database, "insert into organisation (id, name, zone, created, called) values (?, ?, 'Asia/Riyadh', now() - interval '40 days', now() + interval '1 year')",
                    id, name);
            run(database, "insert into organisation_group (id, organisation, name) values (?, ?, 'Riyadh')", bank.group, id);
            run(database, """
                    insert into assignment (id, organisation, title, everybody, required, due, grace_days, created)
                    values (?, ?, 'Data at work', true, true, ?, 3, now() - interval '30 days')""", bank.assignment, id, LocalDate.now().minusDays(10));
            run(database, "insert into assignment_course (assignment, place, course) values (?, 0, 'data-at-work')", bank.assignment);
            for (int i = 0; i < NAMES.size(); i++) {
                bank.somebody(database, UUID.randomUUID(), NAMES.get(i), i);
            }
        }
        return bank;
    }

    /** The account of this name belongs to it from now on, and manages it. */
    void managedBy(String account) throws SQLException {
        var person = Keycloak.account(account).get("id").asText();
        Administrator.post("/mizan/organizations/" + id + "/members", "\"" + person + "\"");
        try (var database = LiveApp.database()) {
            somebody(database, UUID.fromString(person), account, 0);
            run(database, "update membership set role = 'MANAGER' where organisation = ? and person = ?", id, UUID.fromString(person));
        }
    }

    /** The account of this name belongs to it from now on. */
    void joinedBy(String account) throws SQLException {
        var person = Keycloak.account(account).get("id").asText();
        Administrator.post("/mizan/organizations/" + id + "/members", "\"" + person + "\"");
        try (var database = LiveApp.database()) {
            somebody(database, UUID.fromString(person), account, 1);
        }
    }

    private void somebody(Connection database, UUID person, String name, int which) throws SQLException {
        run(database, "insert into person (id, arrived) values (?, now()) on conflict do nothing", person);
        run(database, """
                insert into membership (organisation, person, role, name, language, zone, joined)
                values (?, ?, 'MEMBER', ?, 'ar', 'Asia/Riyadh', now() - interval '40 days') on conflict do nothing""", id, person, name);
        if (which % 2 == 0) {
            run(database, "insert into group_member (organisation, member_group, person) values (?, ?, ?)", id, group, person);
        }
        run(database, """
                insert into duty (organisation, assignment, person, course, period, opened, due, grace_days, required, begun, completed, completed_hash)
                values (?, ?, ?, 'data-at-work', 0, ?, ?, 3, true, case when ? > 0 then now() - interval '20 days' end,
                  case when ? > 2 then now() - interval '12 days' end, case when ? > 2 then repeat('a', 64) end) on conflict do nothing""",
                id, assignment, person, LocalDate.now().minusDays(30), LocalDate.now().minusDays(10), which, which, which);
        people.add(person);
    }

    static void run(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
