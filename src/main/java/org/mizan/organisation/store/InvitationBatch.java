package org.mizan.organisation.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.mizan.organisation.DryRun.Wanted;
import org.mizan.organisation.OrganisationId;

/** Writes up to ten thousand invitations at once, past Hibernate, which would hold each of them. */
final class InvitationBatch {

    // What failed is tried once more, and counts as tried, since a mail may have gone (see InvitationSending); everything else stays as it is.
    private static final String INVITE = """
            insert into invitation (id, organisation, address, master_key, sealed, state, created, changed, due, tries)
            values (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, 0)
            on conflict (organisation, address) do update set state = 'WAITING', master_key = excluded.master_key, sealed = excluded.sealed, failure = null,
            created = excluded.created, changed = excluded.changed, due = excluded.due, tries = 1 where invitation.state = 'FAILED'""";
    private static final String INTO = "insert into invitation_group (organisation, invitation, member_group) values (?, ?, ?) on conflict do nothing";
    private static final String IDS = "select address, id from invitation where organisation = ? and address = any(?)";
    // A plan that was made while a table was empty, also one of a foreign key, reads it whole for each row that comes into it: ten thousand times ten thousand.
    private static final String PLAN_ANEW = "set local plan_cache_mode = force_custom_plan";

    private final Connection connection;
    private final OrganisationId organisation;
    private final AddressMarks marks;

    InvitationBatch(Connection connection, OrganisationId organisation, AddressMarks marks) {
        this.connection = connection;
        this.organisation = organisation;
        this.marks = marks;
    }

    /**
     * @param fresh always in one order, so that two who send the same list wait for each other and do not block each other
     * @param names the ids of all groups that are named in it
     * @return how many will be written to; whoever was invited in the meantime is not among them
     */
    int write(List<Wanted> fresh, Map<String, UUID> names, Instant now) throws SQLException {
        try (var plans = connection.createStatement()) {
            plans.execute(PLAN_ANEW);
        }
        int[] written = invite(fresh, Timestamp.from(now));
        List<Wanted> invited = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            if (written[i] == 1) {
                invited.add(fresh.get(i));
            }
        }
        into(invited, names);
        return invited.size();
    }

    private int[] invite(List<Wanted> fresh, Timestamp now) throws SQLException {
        try (var insert = connection.prepareStatement(INVITE)) {
            for (Wanted each : fresh) {
                String mark = marks.mark(organisation, each.address());
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, organisation.value());
                insert.setString(3, mark);
                insert.setString(4, marks.key());
                insert.setBytes(5, marks.seal(each.address(), mark));
                insert.setTimestamp(6, now);
                insert.setTimestamp(7, now);
                insert.setTimestamp(8, now);
                insert.addBatch();
            }
            return insert.executeBatch();
        }
    }

    private void into(List<Wanted> invited, Map<String, UUID> names) throws SQLException {
        Map<String, Wanted> byMark = new HashMap<>();
        invited.stream().filter(each -> !each.groups().isEmpty()).forEach(each -> byMark.put(marks.mark(organisation, each.address()), each));
        try (var ids = connection.prepareStatement(IDS); var insert = connection.prepareStatement(INTO)) {
            ids.setObject(1, organisation.value());
            ids.setArray(2, connection.createArrayOf("text", byMark.keySet().toArray()));
            var found = ids.executeQuery();
            while (found.next()) {
                for (String group : byMark.get(found.getString(1)).groups()) {
                    insert.setObject(1, organisation.value());
                    insert.setObject(2, found.getObject(2));
                    insert.setObject(3, names.get(group));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
