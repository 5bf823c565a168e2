package org.mizan.content.store;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.mizan.content.Hashes;
import org.mizan.content.Proofs;
import org.mizan.simulation.Mirror;
import org.mizan.simulation.Solver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What the solver found, kept by what matters to it: a simulation is solved once, however often the app starts and whatever its words. */
@ApplicationScoped
public class KeptProofs implements Proofs {

    /** Raised when the solver finds more or other things than before: what is kept of earlier ones no longer counts. */
    private static final String SOLVER = "1";
    private static final String KEEP = "insert into content_proof (hash, proof) values (:hash, cast(:proof as jsonb)) on conflict (hash) do nothing";

    private final ProofEntity.Repository rows;
    private final EntityManager database;
    private final ObjectMapper json;
    private final Map<String, Solver.Solved> known = new ConcurrentHashMap<>();
    private final Set<String> fresh = ConcurrentHashMap.newKeySet();

    @Inject
    KeptProofs(ProofEntity.Repository rows, EntityManager database, ObjectMapper json) {
        this.rows = rows;
        this.database = database;
        this.json = json;
    }

    @PostConstruct
    @Transactional
    void load() {
        rows.listAll().forEach(row -> read(row.proof).ifPresent(solved -> known.put(row.hash, solved)));
    }

    /** An unreadable proof is none: it is made again. */
    private Optional<Solver.Solved> read(String proof) {
        try {
            return Optional.of(json.readValue(proof, Solver.Solved.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Solver.Solved> of(Mirror mirror) {
        String hash = Hashes.of((SOLVER + " " + mirror.bare()).getBytes(StandardCharsets.UTF_8));
        return Optional.of(known.computeIfAbsent(hash, key -> {
            fresh.add(key);
            return Solver.solve(mirror);
        }));
    }

    /** Keeps what was proven since the last time. */
    @Transactional
    void keep() {
        for (String hash : new HashSet<>(fresh)) {
            database.createNativeQuery(KEEP).setParameter("hash", hash).setParameter("proof", write(known.get(hash))).executeUpdate();
            fresh.remove(hash);
        }
    }

    private String write(Solver.Solved solved) {
        try {
            return json.writeValueAsString(solved);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures are records of numbers and names", e);
        }
    }
}
