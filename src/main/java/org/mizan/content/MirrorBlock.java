package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.mizan.simulation.Figures;
import org.mizan.simulation.Heading;
import org.mizan.simulation.Mirror;
import org.mizan.simulation.Mirror.Cell;
import org.mizan.simulation.Mirror.Flow;
import org.mizan.simulation.Mirror.Goal;
import org.mizan.simulation.Mirror.Inference;
import org.mizan.simulation.Mirror.Option;
import org.mizan.simulation.Mirror.Setting;

/** Reads a simulation of {@code kind: mirror}. */
final class MirrorBlock implements SimulationPart<Mirror> {

    static final List<String> LOOKS = List.of("phone", "social", "chat", "browser", "tv", "speaker", "car");
    static final List<String> PATTERNS = List.of("overloading", "skipping", "stirring", "obstructing", "fickle", "left-in-the-dark");
    private static final Pattern MENU = Pattern.compile("\\s*>\\s*");

    private final Fields fields;
    private final Context context;
    private final Findings findings;
    private final Sections sections;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final MirrorKnowledge knowledge;

    MirrorBlock(Fields fields, Context context) {
        this.fields = fields;
        this.context = context;
        findings = context.findings();
        sections = new Sections(fields, findings);
        knowledge = new MirrorKnowledge(fields, findings, "settings", settings);
    }

    @Override
    public List<String> keys() {
        return List.of("look", "audiences", "data", "settings", "flows", "infers", "goals", "predict");
    }

    @Override
    public Optional<Mirror> read(BlockHead head) {
        fields.require("look", "audiences", "data", "settings", "flows", "goals", "predict");
        Optional<String> look = fields.oneOf("look", LOOKS);
        knowledge.read();
        sections.eachOf("settings", this::setting).forEach(setting -> settings.put(setting.id(), setting));
        List<Flow> flows = knowledge.flows();
        List<Inference> inferences = knowledge.inferences();
        List<Goal> goals = sections.each("goals", this::goal);
        List<Cell> predictions = sections.each("predict", this::prediction);
        Optional<Heading> heading = head.heading();
        return heading.flatMap(words -> look.map(device -> new Mirror(words, device, knowledge.audiences(), knowledge.data(),
                List.copyOf(settings.values()), flows, inferences, goals, predictions)));
    }

    @Override
    public List<Part> parts(Mirror mirror) {
        return MirrorParts.of(mirror, fields);
    }

    @Override
    public Optional<Figures> prove(Mirror mirror) {
        return new MirrorProof(context, fields, mirror).check();
    }

    private Optional<Setting> setting(String id, Fields setting) {
        setting.only("label", "options", "default", "at", "pattern").require("label", "options", "default");
        List<Option> options = new ArrayList<>();
        for (Yaml.Entry entry : setting.entries("options")) {
            Labelled.of(entry, findings).ifPresent(node -> options.add(new Option(entry.key().text(), node.label())));
        }
        if (setting.has("options") && options.size() < 2) {
            findings.add(Rule.SETTING_OPTIONS, setting.place("options"), id);
        }
        Optional<Yaml.Scalar> initial = setting.scalar("default")
                .filter(one -> sections.declared(one, Sections.names(setting, "options"), "options"));
        Optional<String> label = setting.text("label");
        Optional<String> pattern = setting.oneOf("pattern", PATTERNS);
        List<String> at = setting.scalar("at").map(this::menus).orElse(List.of());
        return label.flatMap(words -> initial.map(option -> new Setting(id, words, options, option.text(), at, pattern)));
    }

    private List<String> menus(Yaml.Scalar at) {
        List<String> menus = List.of(MENU.split(at.text(), -1));
        if (menus.stream().anyMatch(String::isBlank)) {
            findings.add(Rule.MENU_EMPTY, at.place(), at.text());
        }
        return menus;
    }

    private Optional<Goal> goal(Fields goal) {
        goal.only("keep", "never", "for").require("for");
        if (goal.has("keep") == goal.has("never")) {
            findings.add(Rule.GOAL_FORM, goal.map().place(), List.of("{keep: …, for: …}", "{never: …, for: …}"));
            return Optional.empty();
        }
        return knowledge.cell(goal, goal.has("keep") ? "keep" : "never").map(cell -> new Goal(goal.has("keep"), cell));
    }

    private Optional<Cell> prediction(Fields prediction) {
        prediction.only("ask", "for").require("ask", "for");
        return knowledge.cell(prediction, "ask");
    }
}
