package org.mizan.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.simulation.Figures;
import org.mizan.simulation.Heading;
import org.mizan.simulation.Profile;
import org.mizan.simulation.Profile.Conclusion;
import org.mizan.simulation.Profile.Gain;
import org.mizan.simulation.Profile.Goal;
import org.mizan.simulation.Profile.Share;
import org.mizan.simulation.Solver;

/** Reads a simulation of {@code kind: profile}. */
final class ProfileBlock implements SimulationPart<Profile> {

    private static final List<String> GOAL_FORMS = List.of("{keep: …}", "{never: …}");
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Fields fields;
    private final Context context;
    private final Findings findings;
    private final Sections sections;

    ProfileBlock(Fields fields, Context context) {
        this.fields = fields;
        this.context = context;
        findings = context.findings();
        sections = new Sections(fields, findings);
    }

    @Override
    public List<String> keys() {
        return List.of("broker", "shares", "conclusions", "rules", "gains", "goals", "predict");
    }

    @Override
    public Optional<Profile> read(BlockHead head) {
        fields.require("broker", "shares", "conclusions", "rules", "gains", "goals", "predict");
        Optional<String> broker = fields.text("broker");
        List<Share> shares = sections.section("shares").stream().flatMap(entry -> Labelled.of(entry, findings, "default").stream()
                .map(node -> new Share(entry.key().text(), node.label(), !node.more().flatMap(more -> more.oneOf("default", YES_NO)).orElse("yes").equals("no")))).toList();
        List<Conclusion> conclusions = sections.eachOf("conclusions", this::conclusion);
        List<Profile.Rule> rules = sections.each("rules", this::rule);
        List<Gain> gains = sections.eachOf("gains", this::gain);
        once("conclusions", List.of("shares"));
        once("gains", List.of("shares", "conclusions"));
        List<Goal> goals = sections.each("goals", this::goal);
        List<String> predictions = sections.each("predict", this::prediction);
        Optional<Heading> heading = head.heading();
        return heading.flatMap(words -> broker.map(name -> Profile.of(words, name, shares, conclusions, rules, gains, goals, predictions)));
    }

    @Override
    public List<Part> parts(Profile profile) {
        SharedParts parts = new SharedParts(fields);
        profile.shares().forEach(one -> parts.keyed("shares", one.id(), "default " + one.shared()));
        profile.conclusions().forEach(one -> parts.keyed("conclusions", one.id(), "holds " + one.holds() + ", sensitive " + one.sensitive().orElse("-")));
        parts.numbered("rules", profile.rules().stream().map(one -> one.from() + " → " + one.gives()).toList());
        profile.gains().forEach(one -> parts.keyed("gains", one.id(), one.from()));
        parts.numbered("goals", profile.goals().stream().map(one -> (one.keep() ? "keep " : "never ") + one.of()).toList());
        parts.numbered("predict", profile.predictions());
        return parts.all();
    }

    @Override
    public Optional<Figures> prove(Profile profile) {
        List<String> used = Stream.concat(profile.rules().stream().flatMap(rule -> rule.from().stream()), profile.gains().stream().flatMap(gain -> gain.from().stream())).toList();
        profile.shares().stream().filter(share -> !used.contains(share.id())).forEach(share -> context.find(Rule.SETTING_DEAD, place("shares", share.id()), share.id()));
        Optional<Solver.Solved> solved = context.bench().proofs().of(profile.model());
        solved.ifPresent(one -> judge(profile, one));
        return solved.map(Solver.Solved::figures);
    }

    private void judge(Profile profile, Solver.Solved solved) {
        Figures figures = solved.figures();
        boolean unsolvable = figures.solutions().filter(solutions -> solutions == 0).isPresent();
        if (unsolvable) {
            context.find(Rule.SIMULATION_UNSOLVABLE, fields.keyPlace("goals"));
        }
        if (figures.solvedByDefault().orElse(false)) {
            context.find(Rule.SIMULATION_SOLVED_BY_DEFAULT, fields.keyPlace("goals"));
        }
        if (figures.sampled()) {
            context.find(Rule.SIMULATION_SAMPLED, fields.keyPlace("shares"), figures.configurations());
        }
        if (figures.solvedByLockingAll().orElse(false)) {
            context.find(Rule.SIMULATION_SOLVED_BY_LOCKING, fields.keyPlace("goals"), new Words.Key("locking-profile"));
        }
        solved.unseen().forEach(id -> context.find(Rule.DATUM_UNSEEN, place(profile.conclusion(id).isPresent() ? "conclusions" : "gains", id), id));
        for (int i = 0; i < profile.goals().size() && !unsolvable; i++) {
            if (solved.unreachedGoals().contains(profile.model().goals().get(i))) {
                context.find(Rule.GOAL_IDLE, fields.items("goals").get(i).place(), i + 1);
            }
        }
    }

    private Place place(String section, String id) {
        return fields.fields(section).map(map -> map.keyPlace(id)).orElse(fields.keyPlace(section));
    }

    private List<String> names(String... names) {
        return Stream.of(names).flatMap(section -> fields.map().entry(section).stream()).map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast).flatMap(map -> map.entries().stream()).map(entry -> entry.key().text()).toList();
    }

    /** Rules and goals name shares, conclusions and gains by id alone. */
    private void once(String section, List<String> others) {
        for (String other : others) {
            names(section).stream().filter(names(other)::contains).forEach(name -> findings.add(Rule.ID_DUPLICATE, place(section, name), name, place(other, name).line()));
        }
    }

    private Optional<Conclusion> conclusion(String id, Fields conclusion) {
        conclusion.only("label", "holds", "sensitive").require("label", "holds");
        Optional<String> label = conclusion.text("label");
        Optional<String> holds = conclusion.oneOf("holds", YES_NO);
        Optional<String> sensitive = conclusion.oneOf("sensitive", MirrorKnowledge.SENSITIVE);
        return label.flatMap(words -> holds.map(is -> new Conclusion(id, words, is.equals("yes"), sensitive)));
    }

    private Optional<Profile.Rule> rule(Fields rule) {
        rule.only("from", "gives", "why", "rival").require("from", "gives", "why", "rival");
        List<String> from = from(rule, "shares", "conclusions");
        Optional<Yaml.Scalar> gives = rule.scalar("gives").filter(name -> sections.declared(name, "conclusions"));
        Optional<String> why = rule.text("why");
        Optional<String> rival = rule.text("rival");
        return gives.flatMap(what -> why.flatMap(because -> rival.map(other -> new Profile.Rule(from, what.text(), because, other))));
    }

    private List<String> from(Fields in, String... where) {
        List<Yaml.Scalar> from = in.has("from") ? in.scalars("from") : List.of();
        if (in.has("from") && from.isEmpty()) {
            findings.add(Rule.SECTION_EMPTY, in.place("from"), "from");
        }
        return from.stream().filter(name -> sections.declared(name, where)).map(Yaml.Scalar::text).toList();
    }

    private Optional<Gain> gain(String id, Fields gain) {
        gain.only("label", "from").require("label", "from");
        List<String> from = from(gain, "shares");
        return gain.text("label").map(label -> new Gain(id, label, from));
    }

    private Optional<Goal> goal(Fields goal) {
        goal.only("keep", "never");
        if (goal.has("keep") == goal.has("never")) {
            findings.add(Rule.GOAL_FORM, goal.map().place(), GOAL_FORMS);
            return Optional.empty();
        }
        boolean keep = goal.has("keep");
        String section = keep ? "gains" : "conclusions";
        return goal.scalar(keep ? "keep" : "never").filter(name -> sections.declared(name, names(section), section)).map(name -> new Goal(keep, name.text()));
    }

    private Optional<String> prediction(Fields prediction) {
        prediction.only("ask").require("ask");
        return prediction.scalar("ask").filter(name -> sections.declared(name, "conclusions")).map(Yaml.Scalar::text);
    }
}
