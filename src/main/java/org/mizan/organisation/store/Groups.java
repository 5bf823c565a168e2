package org.mizan.organisation.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.mizan.organisation.Group;
import org.mizan.organisation.Joined;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The groups of organisations, and who is in them. Every act names the organisation, so that no id of another one reaches anything. */
@ApplicationScoped
@Transactional
public class Groups {

    private static final String CREATE = """
            insert into organisation_group (id, organisation, name) values (:id, :organisation, :name) on conflict (organisation, name) do nothing""";
    private static final String RENAME = """
            update organisation_group set name = :name where id = :id and organisation = :organisation
            and not exists (select from organisation_group where organisation = :organisation and name = :name and id <> :id)""";
    private static final String SIZES = """
            select member_group, count(*) from group_member where organisation = :organisation group by member_group""";
    private static final String PUT = """
            insert into group_member (organisation, member_group, person)
            select m.organisation, g.id, m.person from membership m join organisation_group g on g.organisation = m.organisation
            where m.organisation = :organisation and m.person = :person and g.id in (:groups) on conflict do nothing""";
    private static final String TAKE = """
            delete from group_member where organisation = :organisation and person = :person and member_group not in (:groups)""";

    private static final String FILL = """
            insert into group_member (organisation, member_group, person)
            select m.organisation, g.id, m.person from membership m join organisation_group g on g.organisation = m.organisation
            where m.organisation = :organisation and m.person in (:people) and g.id = :group on conflict do nothing returning person""";
    private static final String TAKE_ONE = """
            delete from group_member where organisation = :organisation and person = :person and member_group = :group""";

    /** Stands for no group and nobody, since SQL knows no empty list. */
    private static final UUID NONE = new UUID(0, 0);

    private final GroupEntity.Repository rows;
    private final EntityManager database;
    private final Event<Joined> changes;

    @Inject
    Groups(GroupEntity.Repository rows, EntityManager database, Event<Joined> changes) {
        this.rows = rows;
        this.database = database;
        this.changes = changes;
    }

    /** By name. */
    public List<Group> of(OrganisationId organisation) {
        return rows.of(organisation).stream().map(GroupEntity::record).toList();
    }

    /** How many members each group has; one without members is not in it. */
    public Map<UUID, Long> sizes(OrganisationId organisation) {
        Map<UUID, Long> sizes = new LinkedHashMap<>();
        List<?> found = database.createNativeQuery(SIZES, Object[].class).setParameter("organisation", organisation.value()).getResultList();
        found.forEach(row -> sizes.put((UUID) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
        return sizes;
    }

    /** Only if it is this organisation's. */
    public Optional<Group> find(OrganisationId organisation, UUID id) {
        return rows.find("id = ?1 and organisation = ?2", id, organisation.value()).firstResultOptional().map(GroupEntity::record);
    }

    /** The group of this name; it is made if there is none. */
    public Group named(OrganisationId organisation, String name) {
        database.createNativeQuery(CREATE).setParameter("id", UUID.randomUUID()).setParameter("organisation", organisation.value())
                .setParameter("name", name).executeUpdate();
        return rows.find("organisation = ?1 and name = ?2", organisation.value(), name).firstResult().record();
    }

    /** @return false if another group has the name, or there is no such group */
    public boolean rename(OrganisationId organisation, UUID id, String name) {
        return database.createNativeQuery(RENAME).setParameter("id", id).setParameter("organisation", organisation.value())
                .setParameter("name", name).executeUpdate() == 1;
    }

    /**
     * Dissolves a group. Its members stay members.
     *
     * @return false if something is assigned to it or waits for it, so that it has to stay
     */
    public boolean delete(OrganisationId organisation, UUID id) {
        boolean needed = !database.createNativeQuery("select 1 from assignment_group where organisation = :organisation and member_group = :id limit 1")
                .setParameter("organisation", organisation.value()).setParameter("id", id).getResultList().isEmpty();
        if (needed) {
            return false;
        }
        database.createNativeQuery("delete from group_member where organisation = :organisation and member_group = :id")
                .setParameter("organisation", organisation.value()).setParameter("id", id).executeUpdate();
        return rows.delete("id = ?1 and organisation = ?2", id, organisation.value()) == 1;
    }

    /** A member is in exactly these groups; ids that are not this organisation's are none. */
    public void put(OrganisationId organisation, PersonId person, Set<UUID> groups) {
        int taken = database.createNativeQuery(TAKE).setParameter("organisation", organisation.value()).setParameter("person", person.value())
                .setParameter("groups", some(groups)).executeUpdate();
        int put = insert(organisation, person, groups);
        if (taken + put > 0) {
            changes.fire(new Joined(organisation, person));
        }
    }

    /** A member comes into these groups too. */
    public void add(OrganisationId organisation, PersonId person, Set<UUID> groups) {
        if (insert(organisation, person, groups) > 0) {
            changes.fire(new Joined(organisation, person));
        }
    }

    /** Members come into a group; ids of people who are none are nobody. */
    public void fill(OrganisationId organisation, UUID group, Set<UUID> people) {
        List<?> put = database.createNativeQuery(FILL, UUID.class).setParameter("organisation", organisation.value()).setParameter("group", group)
                .setParameter("people", some(people)).getResultList();
        put.forEach(person -> changes.fire(new Joined(organisation, new PersonId((UUID) person))));
    }

    /** A member is in this group no more. */
    public void take(OrganisationId organisation, PersonId person, UUID group) {
        int taken = database.createNativeQuery(TAKE_ONE).setParameter("organisation", organisation.value()).setParameter("person", person.value())
                .setParameter("group", group).executeUpdate();
        if (taken > 0) {
            changes.fire(new Joined(organisation, person));
        }
    }

    private int insert(OrganisationId organisation, PersonId person, Set<UUID> groups) {
        return database.createNativeQuery(PUT).setParameter("organisation", organisation.value()).setParameter("person", person.value())
                .setParameter("groups", some(groups)).executeUpdate();
    }

    private static Collection<UUID> some(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NONE) : ids;
    }
}
