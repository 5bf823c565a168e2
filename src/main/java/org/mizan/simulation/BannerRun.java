package org.mizan.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;


import org.mizan.simulation.Banner.Part;

/**
 * A learner's play of {@link Banner}. Fields beside those of {@link Steps}: {@code pick.<part>} = option, {@code predict.<goal>} =
 * {@code yes} or {@code no}.
 */
public final class BannerRun implements Telling {

    /** A part as it stands. */
    public record Picked(Part part, String option) {

        /** Name of the form field. */
        public String field() {
            return field(part.id());
        }

        static String field(String part) {
            return "pick." + part;
        }
    }

    /**
     * What another option of one part would bring, everything else as it is.
     *
     * @param option the one with the most trust
     * @param trust  per cent that would come back
     */
    public record Lever(Picked picked, String option, int trust) {
    }

    private final Banner banner;
    private final Steps steps;
    private final Reception reception;

    BannerRun(Banner banner, Map<String, List<String>> fields) {
        this.banner = banner;
        steps = Steps.of(fields, !banner.predictions().isEmpty(),
                sent -> banner.predictions().stream().allMatch(goal -> sent.yesOrNo(predict(goal)).isPresent()));
        Map<String, String> choices = new LinkedHashMap<>();
        banner.parts().forEach(part -> steps.given().value(Picked.field(part.id())).ifPresent(option -> choices.put(part.id(), option)));
        reception = banner.evaluate(choices);
    }

    private static String predict(Banner.Goal goal) {
        return "predict." + goal.key();
    }

    @Override
    public Banner simulation() {
        return banner;
    }

    @Override
    public Stage stage() {
        return steps.stage();
    }

    @Override
    public boolean incomplete() {
        return steps.incomplete();
    }

    /** How the crowd answers it; beyond the design itself not to be shown while predicting. */
    public Reception reception() {
        return reception;
    }

    /** All parts as they stand. */
    public List<Picked> picked() {
        return banner.parts().stream().map(part -> new Picked(part, reception.design().getOrDefault(part.id(), ""))).toList();
    }

    @Override
    public List<Guess> guesses() {
        return banner.predictions().stream().map(goal -> new Guess(predict(goal), line("asks-", goal), steps.given().yesOrNo(predict(goal)), reception.meets(goal))).toList();
    }

    @Override
    public List<Aim> goals() {
        return banner.goals().stream().map(goal -> new Aim(goal.key(), line("goal-", goal), reception.meets(goal), why(goal))).toList();
    }

    private Line line(String prefix, Banner.Goal goal) {
        String what = goal.word().equals("reach") ? banner.purpose(goal.what()).map(Banner.Purpose::label).orElse(goal.what()) : "";
        return Line.of(prefix + goal.word() + (goal.word().equals("fair") ? "-" + goal.what() : ""), what).with(goal.least());
    }

    private List<Line> why(Banner.Goal goal) {
        List<Line> lines = new ArrayList<>();
        switch (goal.word()) {
            case "reach" -> {
                reception.answers().stream().filter(answer -> answer.consents().contains(goal.what())).forEach(answer -> lines.add(Line.of(answer.againstWill() ? "group-gives-against-will" : "group-gives", answer.group().label()).with(answer.group().people())));
                lines.add(Line.of("so-reach").with(reception.reach(goal.what())));
            }
            case "trust" -> {
                reception.answers().stream().filter(Reception.Answer::againstWill).forEach(answer -> lines.add(Line.of("group-lost", answer.group().label()).with(answer.group().people())));
                lines.add(Line.of("so-trust").with(reception.trust()));
            }
            default -> lines.addAll(measured(goal.what()));
        }
        return lines;
    }

    /** What was measured of a property of fairness. */
    public List<Line> measured(String property) {
        return switch (property) {
            case "equal" -> List.of(Line.of("refusal-" + reception.refusal()),
                    Line.of("drawn", number(reception.acceptLook().contrast()), number(reception.refuseLook().contrast())),
                    Line.of("on-paper", number(reception.acceptLook().fill().contrast(banner.paper())), number(reception.refuseLook().fill().contrast(banner.paper()))));
            case "unticked" -> reception.asked().stream().map(purpose -> Line.of(reception.ticked(purpose) ? "switched-on" : "switched-off", purpose.label())).toList();
            case "readable" -> List.of(Line.of("drawn", number(reception.acceptLook().contrast()), number(reception.refuseLook().contrast())), Line.of("wcag"));
            default -> List.of(Line.of("sentences", number(reception.text().words())).with(banner.plain()));
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(value * 10 + 1e-9) / 10);
    }

    /** Parts of which another option alone would bring more trust, the strongest first. */
    public List<Lever> levers() {
        List<Lever> levers = new ArrayList<>();
        for (Picked one : picked()) {
            Lever best = new Lever(one, one.option(), reception.trust());
            for (String option : one.part().options()) {
                Map<String, String> other = new LinkedHashMap<>(reception.design());
                other.put(one.part().id(), option);
                int trust = banner.evaluate(other).trust();
                best = trust > best.trust() ? new Lever(one, option, trust) : best;
            }
            if (best.trust() > reception.trust()) {
                levers.add(best);
            }
        }
        levers.sort(Comparator.comparingInt(Lever::trust).reversed());
        return levers;
    }

    /** The changes of the shortest way from the banner as it stood at first; empty if no design meets all goals. */
    public Optional<List<Picked>> shortestWay() {
        Map<String, String> start = banner.design(Map.of());
        return BannerSolver.prove(banner).best().map(design -> banner.parts().stream().map(part -> new Picked(part, design.getOrDefault(part.id(), "")))
                .filter(one -> !one.option().equals(start.get(one.part().id()))).toList());
    }

    @Override
    public List<Why> whys() {
        return List.of();
    }

    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        steps.remember(fields);
        picked().forEach(one -> fields.put(one.field(), List.of(one.option())));
        banner.predictions().forEach(goal -> steps.given().yesOrNo(predict(goal)).ifPresent(said -> fields.put(predict(goal), List.of(said ? "yes" : "no"))));
        return fields;
    }

    @Override
    public Map<String, List<String>> carried() {
        Map<String, List<String>> carried = fields();
        if (stage() == Stage.PREDICT) {
            banner.predictions().forEach(goal -> carried.remove(predict(goal)));
        }
        return carried;
    }

    @Override
    public boolean answered() {
        return steps.reported();
    }
}
