package org.mizan.content;

import java.util.List;
import java.util.Optional;

import org.mizan.simulation.Figures;
import org.mizan.simulation.Mirror;
import org.mizan.simulation.Solver;

/** What the solver has to say of a mirror, at the lines that it is about. */
final class MirrorProof {

    private static final int DEEPEST_MENU = 4;

    private final Context context;
    private final Fields fields;
    private final Mirror mirror;

    MirrorProof(Context context, Fields fields, Mirror mirror) {
        this.context = context;
        this.fields = fields;
        this.mirror = mirror;
    }

    Optional<Figures> check() {
        for (Mirror.Setting setting : mirror.settings()) {
            if (setting.at().size() > DEEPEST_MENU) {
                context.find(Rule.MENU_DEEP, setting(setting.id(), "at"), setting.id(), setting.at().size(), DEEPEST_MENU);
            }
        }
        Optional<Solver.Solved> solved = context.bench().proofs().of(mirror);
        solved.ifPresent(this::judge);
        return solved.map(Solver.Solved::figures);
    }

    private void judge(Solver.Solved solved) {
        Figures figures = solved.figures();
        boolean unsolvable = figures.solutions().filter(solutions -> solutions == 0).isPresent();
        boolean byDefault = figures.solvedByDefault().orElse(false);
        if (unsolvable) {
            context.find(Rule.SIMULATION_UNSOLVABLE, fields.keyPlace("goals"));
        }
        if (byDefault) {
            context.find(Rule.SIMULATION_SOLVED_BY_DEFAULT, fields.keyPlace("goals"));
        }
        if (figures.sampled()) {
            context.find(Rule.SIMULATION_SAMPLED, fields.keyPlace("settings"), figures.configurations());
        }
        if (figures.solvedByLockingAll().orElse(false)) {
            context.find(Rule.SIMULATION_SOLVED_BY_LOCKING, fields.keyPlace("goals"), new Words.Key("locking-everything"));
        }
        figures.deadSettings().orElse(List.of()).forEach(id -> context.find(Rule.SETTING_DEAD, setting(id, ""), id));
        solved.unseen().forEach(id -> context.find(Rule.DATUM_UNSEEN, fields.fields("data").orElseThrow().keyPlace(id), id));
        solved.unreachedGoals().stream().filter(goal -> !unsolvable).forEach(goal -> context.find(Rule.GOAL_UNREACHED,
                fields.items("goals").get(mirror.goals().indexOf(goal)).place(), goal.cell().datum(), goal.cell().audience()));
    }

    /** Where a setting is declared, or one of its keys. */
    private Place setting(String id, String key) {
        Fields settings = fields.fields("settings").orElseThrow();
        return settings.fields(id).filter(setting -> setting.has(key)).map(setting -> setting.keyPlace(key)).orElse(settings.keyPlace(id));
    }
}
