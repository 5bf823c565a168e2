package org.mizan.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.simulation.Alike;
import org.mizan.simulation.Figures;
import org.mizan.simulation.Mirror;
import org.mizan.simulation.Permissions;
import org.mizan.simulation.Solver;

/** What can be proven of an app's requests, at the lines that it is about. */
final class PermissionsProof {

    /** More combinations of answers than this are not tried for one feature. */
    private static final int MOST_TRIED = 20_000;

    private final Context context;
    private final Fields fields;
    private final Permissions permissions;

    PermissionsProof(Context context, Fields fields, Permissions permissions) {
        this.context = context;
        this.fields = fields;
        this.permissions = permissions;
    }

    Optional<Figures> check() {
        Optional<Solver.Solved> proof = context.bench().proofs().of(permissions.whole());
        proof.ifPresent(solved -> {
            judge(solved);
            Alike.of(permissions.whole()).forEach(pair -> context.find(Rule.OPTION_ALIKE, place("requests", pair.setting().id()), pair.option().id(),
                    pair.like().id(), pair.setting().id()));
        });
        return proof.map(Solver.Solved::figures);
    }

    private void judge(Solver.Solved solved) {
        Figures figures = solved.figures();
        Place goals = fields.keyPlace("goals");
        boolean unsolvable = figures.solutions().filter(solutions -> solutions == 0).isPresent();
        if (unsolvable) {
            context.find(Rule.SIMULATION_UNSOLVABLE, goals);
        }
        if (figures.solvedByDefault().orElse(false)) {
            context.find(Rule.SOLVED_BY_REFUSING, goals);
        }
        if (!unsolvable && permissions.whole().evaluate(everything()).meetsAll()) {
            context.find(Rule.SOLVED_BY_GRANTING, goals);
        }
        if (figures.sampled()) {
            context.find(Rule.SIMULATION_SAMPLED, fields.keyPlace("requests"), figures.configurations());
        }
        permissions.features().stream().filter(this::alwaysWorks)
                .forEach(feature -> context.find(Rule.FEATURE_FIXED, place("features", feature.id()), feature.id()));
        figures.deadSettings().orElse(List.of()).forEach(id -> context.find(Rule.SETTING_DEAD, place("requests", id), id));
        solved.unseen().forEach(datum -> permissions.feature(datum).ifPresentOrElse(
                feature -> context.find(Rule.FEATURE_FIXED, place("features", feature.id()), feature.id()),
                () -> context.find(Rule.DATUM_UNSEEN, place("data", datum), datum)));
        if (!unsolvable) {
            solved.unreachedGoals().forEach(this::unreached);
        }
    }

    /** Tries every combination of the answers that it asks about. */
    private boolean alwaysWorks(Permissions.Feature feature) {
        List<Map<String, String>> tried = new ArrayList<>(List.of(Map.of()));
        for (Permissions.Request request : permissions.requests()) {
            if (feature.when().settings().contains(request.id()) && tried.size() <= MOST_TRIED) {
                tried = tried.stream().flatMap(before -> request.answers().stream().map(answer -> {
                    Map<String, String> after = new HashMap<>(before);
                    after.put(request.id(), answer.id());
                    return after;
                })).<Map<String, String>>map(Map::copyOf).toList();
            }
        }
        return tried.size() <= MOST_TRIED && tried.stream().allMatch(feature.when()::holds);
    }

    private void unreached(Mirror.Goal goal) {
        Place place = fields.items("goals").get(permissions.whole().goals().indexOf(goal)).place();
        permissions.feature(goal.cell().datum()).ifPresentOrElse(feature -> context.find(Rule.FEATURE_FIXED, place("features", feature.id()), feature.id()),
                () -> context.find(Rule.GOAL_UNREACHED, place, goal.cell().datum(), goal.cell().audience()));
    }

    /** The most generous answer to every request. */
    private Map<String, String> everything() {
        Map<String, String> everything = new HashMap<>();
        permissions.requests().forEach(request -> Permissions.ANSWERS.stream()
                .filter(answer -> request.answers().stream().anyMatch(one -> one.id().equals(answer))).findFirst()
                .ifPresent(answer -> everything.put(request.id(), answer)));
        return everything;
    }

    private Place place(String section, String id) {
        return fields.fields(section).map(entries -> entries.keyPlace(id)).orElse(fields.keyPlace(section));
    }
}
