package org.mizan.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Who knows what under one configuration of a {@link Mirror}, and why. */
public final class MirrorOutcome {

    private final Mirror mirror;
    private final MirrorModel model;
    private final int[] choices;
    private final long[] known;
    private @Nullable Reasons reasons;

    MirrorOutcome(Mirror mirror, Map<String, String> configuration) {
        this(mirror, MirrorModel.of(mirror), configuration);
    }

    MirrorOutcome(Mirror mirror, MirrorModel model, Map<String, String> configuration) {
        this(mirror, model, model.choices(configuration));
    }

    MirrorOutcome(Mirror mirror, MirrorModel model, int[] choices) {
        this.mirror = mirror;
        this.model = model;
        this.choices = choices.clone();
        known = model.blank();
        model.evaluate(this.choices, known);
    }

    /** Setting id to option id, complete, in file order. */
    public Map<String, String> configuration() {
        Map<String, String> configuration = new LinkedHashMap<>();
        chosen().forEach(one -> configuration.put(one.setting().id(), one.option().id()));
        return Collections.unmodifiableMap(configuration);
    }

    /** Every setting with its chosen option, in file order. */
    public List<Chosen> chosen() {
        List<Chosen> all = new ArrayList<>();
        for (int i = 0; i < choices.length; i++) {
            Mirror.Setting setting = mirror.settings().get(i);
            all.add(new Chosen(setting, setting.options().get(choices[i])));
        }
        return all;
    }

    /** All that is known, audience by audience and datum by datum in file order. */
    public List<Known> known() {
        List<Known> all = new ArrayList<>();
        for (Mirror.Audience audience : mirror.audiences()) {
            for (Mirror.Datum datum : mirror.data()) {
                if (knows(audience.id(), datum.id())) {
                    all.add(new Known(audience, datum));
                }
            }
        }
        return all;
    }

    public boolean knows(String audience, String datum) {
        return model.knows(known, model.names().audience(audience), model.names().datum(datum));
    }

    public boolean knows(Mirror.Cell cell) {
        return knows(cell.audience(), cell.datum());
    }

    /** Whether a goal is met. */
    public boolean meets(Mirror.Goal goal) {
        return knows(goal.cell()) == goal.keep();
    }

    public boolean meetsAll() {
        return model.allMet(known);
    }

    /** Why a cell is known, the shortest chain first; empty if it is not known. */
    public List<Reason> why(Mirror.Cell cell) {
        int audience = model.names().audience(cell.audience());
        int datum = model.names().datum(cell.datum());
        if (!model.knows(known, audience, datum)) {
            return List.of();
        }
        return reasons().of(audience, datum);
    }

    /** The settings that decide about a flow, as they stand, whether they let it pass or not. */
    List<Chosen> because(Mirror.Flow flow) {
        return reasons().because(flow);
    }

    private Reasons reasons() {
        Reasons found = reasons;
        if (found == null) {
            found = new Reasons(mirror, model, configuration(), (who, what) -> model.knows(known, who, what));
            reasons = found;
        }
        return found;
    }

    /** What would be under another configuration. */
    MirrorOutcome under(Map<String, String> configuration) {
        return new MirrorOutcome(mirror, model, configuration);
    }

    /** What would be, if one setting alone stood otherwise. */
    MirrorOutcome with(int setting, int option) {
        int[] other = choices.clone();
        other[setting] = option;
        return new MirrorOutcome(mirror, model, other);
    }

    /** How many audiences an audience lies in. */
    int depth(String audience) {
        return model.names().outside(model.names().audience(audience)).length;
    }

    /** Under the choices of the shortest way, if there is one. */
    Optional<MirrorOutcome> shortestWay() {
        return model.shortestWay().map(best -> new MirrorOutcome(mirror, model, best));
    }
}
