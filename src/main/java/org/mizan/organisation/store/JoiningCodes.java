package org.mizan.organisation.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mizan.organisation.JoiningCode;
import org.mizan.organisation.JoiningCode.State;
import org.mizan.organisation.JoiningLetters;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Hmac;
import org.mizan.privacy.Keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Printed codes, each known by its keyed hash alone. */
@ApplicationScoped
@Transactional
public class JoiningCodes {

    /** More than anybody prints; older ones have long ended. */
    private static final int SHOWN = 200;
    private static final String TAKE = """
            update joining_code set taken = taken + 1 where id = :id and withdrawn is null and taken < places""";

    private final JoiningCodeEntity.Repository rows;
    private final EntityManager database;
    private final Organisations organisations;
    private final Keys keys;
    private final Clock clock;

    @Inject
    JoiningCodes(JoiningCodeEntity.Repository rows, EntityManager database, Organisations organisations, Keys keys, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.organisations = organisations;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Makes a code. Its letters are told this once.
     *
     * @param group one of the organisation's
     */
    public JoiningLetters create(OrganisationId organisation, Optional<UUID> group, LocalDate lastDay, int places) {
        var letters = JoiningLetters.random();
        var row = new JoiningCodeEntity();
        row.id = UUID.randomUUID();
        row.organisation = organisation.value();
        row.memberGroup = group.orElse(null);
        row.codeHash = hash(keys.newest(Keys.Use.JOINING), letters);
        row.lastDay = lastDay;
        row.places = places;
        row.created = clock.instant();
        rows.persist(row);
        return letters;
    }

    /** The newest first. */
    public List<JoiningCode> of(OrganisationId organisation) {
        return rows.find("organisation = ?1 order by created desc, id", organisation.value()).page(0, SHOWN).stream().map(JoiningCodeEntity::record).toList();
    }

    /** From now on it opens no more; who joined with it stays. @return whether there is such a code */
    public boolean withdraw(OrganisationId organisation, UUID id) {
        return rows.update("withdrawn = coalesce(withdrawn, ?1) where id = ?2 and organisation = ?3", clock.instant(), id, organisation.value()) == 1;
    }

    /** The code that these letters are; empty if there is none, or it opens nothing today. */
    public Optional<JoiningCode> open(JoiningLetters letters) {
        List<String> hashes = keys.all(Keys.Use.JOINING).stream().map(key -> hash(key, letters)).toList();
        return rows.find("codeHash in ?1", hashes).firstResultOptional().map(JoiningCodeEntity::record)
                .filter(code -> organisations.find(code.organisation()).filter(found -> code.state(found.day(clock.instant())) == State.OPEN).isPresent());
    }

    /** Takes one place, for the caller's transaction. @return false if none is left */
    boolean take(JoiningCode code) {
        return database.createNativeQuery(TAKE).setParameter("id", code.id()).executeUpdate() == 1;
    }

    private static String hash(Keys.Key key, JoiningLetters letters) {
        return Hmac.of(key.bytes(), "code " + letters.value());
    }
}
