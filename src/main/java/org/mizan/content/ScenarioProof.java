package org.mizan.content;

import java.util.Set;

import org.mizan.simulation.Scenario;
import org.mizan.simulation.ScenarioFindings;

/** What a walk over all ways of a scenario has to say, at the lines that it is about. */
final class ScenarioProof {

    private final Context context;
    private final Fields fields;
    private final Scenario scenario;

    ScenarioProof(Context context, Fields fields, Scenario scenario) {
        this.context = context;
        this.fields = fields;
        this.scenario = scenario;
    }

    void check() {
        ScenarioFindings found = ScenarioFindings.of(scenario);
        if (!found.whole()) {
            context.find(Rule.SIMULATION_SAMPLED, fields.keyPlace("scenes"), found.states());
            return;
        }
        found.deadEnds().forEach(scene -> context.find(Rule.SCENE_DEAD_END, place("scenes", scene), scene));
        found.loops().forEach(scene -> context.find(Rule.SCENE_LOOP, place("scenes", scene), scene));
        found.unreachable().forEach(id -> context.find(Rule.SCENE_UNREACHABLE, place(scenario.scene(id).isPresent() ? "scenes" : "endings", id), id));
        found.neverOpen().forEach(one -> context.find(Rule.CHOICE_NEVER, choice(one.scene(), one.choice()), one.choice(), one.scene()));
        found.unmoved().forEach(meter -> context.find(Rule.METER_UNMOVED, place("meters", meter), meter));
        boolean ends = found.deadEnds().isEmpty() && found.loops().isEmpty();
        if (!found.solvable()) {
            context.find(Rule.SIMULATION_UNSOLVABLE, fields.keyPlace("goals"));
        } else if (found.trivial()) {
            context.find(Rule.SIMULATION_TRIVIAL, fields.keyPlace("goals"));
        } else {
            Set<Integer> idle = found.idleGoals();
            idle.forEach(goal -> context.find(Rule.GOAL_IDLE, fields.items("goals").get(goal).place(), goal + 1));
        }
        if (found.free() && ends) {
            context.find(Rule.SIMULATION_SOLVED_BY_LOCKING, fields.keyPlace("meters"), new Words.Key("locking-scenario"));
        }
    }

    private Place choice(String scene, String choice) {
        return fields.fields("scenes").flatMap(scenes -> scenes.fields(scene)).flatMap(one -> one.fields("choices")).map(choices -> choices.keyPlace(choice))
                .orElse(fields.keyPlace("scenes"));
    }

    private Place place(String section, String id) {
        return fields.fields(section).map(map -> map.keyPlace(id)).orElse(fields.keyPlace(section));
    }
}
