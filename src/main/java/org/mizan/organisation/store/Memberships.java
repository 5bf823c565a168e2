package org.mizan.organisation.store;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Group;
import org.mizan.organisation.Joined;
import org.mizan.organisation.Left;
import org.mizan.organisation.MailAddress;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.PersonId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Who belongs to which organisation, as Mizan acts on it. Keycloak is asked to hold the same. */
@ApplicationScoped
@Transactional
public class Memberships {

    // Name, language and zone are the account's, as they are now; the role stays what it was.
    private static final String JOIN = """
            insert into membership (organisation, person, role, name, language, zone, joined)
            values (:organisation, :person, :role, :name, :language, :zone, :now)
            on conflict (organisation, person) do update set name = excluded.name, language = excluded.language, zone = excluded.zone
            returning xmax = 0""";
    private static final String MANAGERS = """
            select person from membership where organisation = :organisation and role = 'MANAGER' order by person for update""";
    private static final String GROUPS = """
            select m.organisation, m.person, g.id, g.name from group_member m join organisation_group g on g.id = m.member_group
            where m.organisation in (:organisations) and m.person in (:people) order by g.name""";

    private final MembershipEntity.Repository rows;
    private final EntityManager database;
    private final Invitations invitations;
    private final Event<Joined> joined;
    private final Event<Left> left;
    private final Clock clock;

    @Inject
    Memberships(MembershipEntity.Repository rows, EntityManager database, Invitations invitations, Event<Joined> joined, Event<Left> left, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.invitations = invitations;
        this.joined = joined;
        this.left = left;
        this.clock = clock;
    }

    /**
     * Somebody belongs to an organisation from now on. Who belongs already keeps role and groups; only what the account says is renewed. Whoever was
     * invited comes into the groups of the invitation.
     *
     * @return whether it is new
     */
    public boolean join(OrganisationId organisation, PersonId person, Profile profile, Role role) {
        String zone = zone(organisation, profile);
        boolean fresh = (Boolean) database.createNativeQuery(JOIN, Boolean.class).setParameter("organisation", organisation.value())
                .setParameter("person", person.value()).setParameter("role", role.name()).setParameter("name", profile.name())
                .setParameter("language", profile.language().orElse("")).setParameter("zone", zone).setParameter("now", clock.instant()).getSingleResult();
        // Also of who belongs already: the account's address may be new, or the invitation later than the membership.
        boolean grouped = profile.address().flatMap(MailAddress::of).filter(address -> invitations.accept(organisation, person, address)).isPresent();
        if (fresh || grouped) {
            joined.fire(new Joined(organisation, person));
        }
        return fresh;
    }

    /** Somebody belongs no more: all that the organisation could see goes with it. Learning and certificates stay the learner's. */
    public void leave(OrganisationId organisation, PersonId person) {
        if (rows.deleteById(MembershipEntity.Key.of(organisation, person))) {
            rows.flush();
            left.fire(new Left(organisation, person));
        }
    }

    public Optional<Membership> find(OrganisationId organisation, PersonId person) {
        return rows.findByIdOptional(MembershipEntity.Key.of(organisation, person)).map(row -> records(List.of(row)).get(0));
    }

    /** All of one person's. */
    public List<Membership> of(PersonId person) {
        return records(rows.list("key.person = ?1 order by joined", person.value()));
    }

    /** Everybody's role is its own; empty if the person is no member. */
    public Optional<Role> role(OrganisationId organisation, PersonId person) {
        return rows.findByIdOptional(MembershipEntity.Key.of(organisation, person)).map(row -> row.role);
    }

    public long count(OrganisationId organisation) {
        return rows.count("key.organisation", organisation.value());
    }

    /**
     * A page of members by name.
     *
     * @param beginning with which the name has to begin, without regard to case; empty takes all
     * @param after     the last one of the page before
     */
    public List<Membership> page(OrganisationId organisation, String beginning, Optional<Membership> after, int size) {
        String like = beginning.toLowerCase(java.util.Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var query = after.isEmpty() ? rows.find("key.organisation = ?1 and lower(name) like ?2 escape '\\' order by name, key.person", organisation.value(), like)
                : rows.find("key.organisation = ?1 and lower(name) like ?2 escape '\\' and (name > ?3 or name = ?3 and key.person > ?4) order by name, key.person",
                        organisation.value(), like, after.get().name(), after.get().person().value());
        return records(query.page(0, size).list());
    }

    /**
     * A page of those who are in a group, by name.
     *
     * @param after the last one of the page before
     */
    public List<Membership> inGroup(OrganisationId organisation, UUID group, Optional<Membership> after, int size) {
        String within = "key.organisation = ?1 and key.person in (select g.key.person from GroupMemberEntity g where g.organisation = ?1 and g.key.group = ?2)";
        var query = after.isEmpty() ? rows.find(within + " order by name, key.person", organisation.value(), group)
                : rows.find(within + " and (name > ?3 or name = ?3 and key.person > ?4) order by name, key.person", organisation.value(), group,
                        after.get().name(), after.get().person().value());
        return records(query.page(0, size).list());
    }

    /** From now on this member manages the organisation too. */
    public void makeManager(OrganisationId organisation, PersonId person) {
        rows.update("role = ?1 where key.organisation = ?2 and key.person = ?3", Role.MANAGER, organisation.value(), person.value());
    }

    /**
     * From now on this member only learns.
     *
     * @return false if nobody would be left to manage the organisation: then nothing changes
     */
    public boolean makeMember(OrganisationId organisation, PersonId person) {
        if (lastManager(organisation, person)) {
            return false;
        }
        rows.update("role = ?1 where key.organisation = ?2 and key.person = ?3", Role.MEMBER, organisation.value(), person.value());
        return true;
    }

    /** Whether this is the only manager that the organisation has. Until the caller's transaction ends no manager changes. */
    public boolean lastManager(OrganisationId organisation, PersonId person) {
        List<?> managers = database.createNativeQuery(MANAGERS, UUID.class).setParameter("organisation", organisation.value()).getResultList();
        return managers.size() == 1 && managers.contains(person.value());
    }

    private String zone(OrganisationId organisation, Profile profile) {
        return profile.zone().orElseGet(() -> (String) database.createNativeQuery("select zone from organisation where id = :id", String.class)
                .setParameter("id", organisation.value()).getSingleResult());
    }

    private List<Membership> records(List<MembershipEntity> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<MembershipEntity.Key, List<Group>> groups = new HashMap<>();
        Collection<UUID> organisations = found.stream().map(row -> row.key.organisation()).distinct().toList();
        Collection<UUID> people = found.stream().map(row -> row.key.person()).distinct().toList();
        List<?> all = database.createNativeQuery(GROUPS, Object[].class).setParameter("organisations", organisations).setParameter("people", people)
                .getResultList();
        all.forEach(each -> {
            var row = (Object[]) each;
            groups.computeIfAbsent(new MembershipEntity.Key((UUID) row[0], (UUID) row[1]), any -> new ArrayList<>())
                    .add(new Group((UUID) row[2], (String) row[3]));
        });
        return found.stream().map(row -> row.record(groups.getOrDefault(row.key, List.of()))).toList();
    }
}
