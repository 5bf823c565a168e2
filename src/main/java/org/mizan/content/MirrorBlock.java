package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.mizan.content.Words.Key;
import org.mizan.simulation.Condition;
import org.mizan.simulation.Mirror;
import org.mizan.simulation.Mirror.Audience;
import org.mizan.simulation.Mirror.Cell;
import org.mizan.simulation.Mirror.Datum;
import org.mizan.simulation.Mirror.Flow;
import org.mizan.simulation.Mirror.Goal;
import org.mizan.simulation.Mirror.Inference;
import org.mizan.simulation.Mirror.Option;
import org.mizan.simulation.Mirror.Setting;

/** Reads a simulation of {@code kind: mirror}. */
final class MirrorBlock {

    static final List<String> LOOKS = List.of("phone", "social", "chat", "browser", "tv", "speaker", "car");
    static final List<String> SENSITIVE = List.of("health", "belief", "politics", "origin", "union", "sexuality", "biometric", "genetic", "children",
            "finance", "location", "habits");
    static final List<String> PATTERNS = List.of("overloading", "skipping", "stirring", "obstructing", "fickle", "left-in-the-dark");
    private static final Pattern MENU = Pattern.compile("\\s*>\\s*");

    private final Fields fields;
    private final Findings findings;
    private final Map<String, Audience> audiences = new LinkedHashMap<>();
    private final Map<String, Datum> data = new LinkedHashMap<>();
    private final Map<String, Setting> settings = new LinkedHashMap<>();

    MirrorBlock(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    /** The mirror; empty if a finding of this block leaves nothing that could be played. */
    Optional<Mirror> read(String id, Optional<String> outcome, List<String> formerly) {
        int before = findings.count();
        fields.only("kind", "look", "title", "wish", "audiences", "data", "settings", "flows", "infers", "goals", "predict", "debrief")
                .require("look", "title", "wish", "audiences", "data", "settings", "flows", "goals", "predict");
        Optional<String> look = fields.oneOf("look", LOOKS);
        Optional<String> title = fields.text("title");
        Optional<String> wish = fields.text("wish");
        Optional<String> debrief = fields.text("debrief");
        readAudiences();
        readData();
        readSettings();
        List<Flow> flows = each("flows", this::flow);
        List<Inference> inferences = fields.has("infers") ? each("infers", this::inference) : List.of();
        List<Goal> goals = each("goals", this::goal);
        List<Cell> predictions = each("predict", this::prediction);
        if (findings.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new Mirror(id, outcome, formerly, look.orElseThrow(), title.orElseThrow(), wish.orElseThrow(),
                List.copyOf(audiences.values()), List.copyOf(data.values()), List.copyOf(settings.values()), flows, inferences, goals, predictions,
                debrief.orElse("")));
    }

    private void readAudiences() {
        List<Yaml.Entry> entries = section("audiences");
        Map<String, Yaml.Scalar> parents = new LinkedHashMap<>();
        for (Yaml.Entry entry : entries) {
            Labelled.of(entry, findings, "in").ifPresent(node -> {
                String name = entry.key().text();
                Optional<Yaml.Scalar> parent = node.more().flatMap(more -> more.scalar("in"));
                parent.ifPresent(in -> parents.put(name, in));
                audiences.put(name, new Audience(name, node.label(), parent.map(Yaml.Scalar::text)));
            });
        }
        parents.values().forEach(parent -> declared(parent, entries.stream().map(entry -> entry.key().text()).toList(), "audiences"));
        parents.forEach((name, parent) -> {
            if (climbsToItself(name, parents)) {
                findings.add(Rule.AUDIENCE_CYCLE, parent.place(), name);
            }
        });
    }

    private static boolean climbsToItself(String name, Map<String, Yaml.Scalar> parents) {
        Set<String> passed = new LinkedHashSet<>();
        String at = name;
        while (parents.containsKey(at) && passed.add(at)) {
            at = parents.get(at).text();
        }
        return at.equals(name) && !passed.isEmpty();
    }

    private void readData() {
        for (Yaml.Entry entry : section("data")) {
            Labelled.of(entry, findings, "sensitive").ifPresent(node -> {
                String name = entry.key().text();
                data.put(name, new Datum(name, node.label(), node.more().flatMap(more -> more.oneOf("sensitive", SENSITIVE))));
            });
        }
    }

    private void readSettings() {
        for (Yaml.Entry entry : section("settings")) {
            if (entry.value() instanceof Yaml.Mapping map) {
                setting(entry.key().text(), new Fields(map, findings)).ifPresent(setting -> settings.put(setting.id(), setting));
            } else {
                findings.add(Rule.YAML_TYPE, entry.value().place(), entry.key().text(), new Key("map"), new Key(entry.value().kind()));
            }
        }
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
        Optional<Yaml.Scalar> initial = setting.scalar("default").filter(one -> declared(one, options.stream().map(Option::id).toList(), "options"));
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

    private Optional<Flow> flow(Fields flow) {
        flow.only("data", "to", "when", "why").require("data", "to");
        Optional<String> datum = flow.scalar("data").filter(this::isDatum).map(Yaml.Scalar::text);
        Optional<Mirror.Target> to = flow.scalar("to").flatMap(this::target);
        Optional<Condition> when = flow.has("when") ? flow.scalar("when").flatMap(this::condition) : Optional.of(Condition.ALWAYS);
        Optional<String> why = flow.text("why");
        return datum.flatMap(what -> to.flatMap(whom -> when.map(condition -> new Flow(what, whom, condition, why))));
    }

    private Optional<Mirror.Target> target(Yaml.Scalar to) {
        if (!to.text().startsWith("$")) {
            return isAudience(to) ? Optional.of(new Mirror.To(to.text())) : Optional.empty();
        }
        String id = to.text().substring(1);
        if (!isSetting(new Yaml.Scalar(id, to.quoted(), to.place()))) {
            return Optional.empty();
        }
        if (settings.get(id).options().stream().noneMatch(option -> audiences.containsKey(option.id()))) {
            findings.add(Rule.TARGET_WITHOUT_AUDIENCE, to.place(), id, List.copyOf(audiences.keySet()));
            return Optional.empty();
        }
        return Optional.of(new Mirror.ToChosen(id));
    }

    private Optional<Condition> condition(Yaml.Scalar when) {
        return ConditionParser.parse(when, new ConditionParser.Names() {
            @Override
            public boolean isSetting(String setting, Place place) {
                return MirrorBlock.this.isSetting(new Yaml.Scalar(setting, false, place));
            }

            @Override
            public boolean isOption(String setting, String option, Place place) {
                return declared(new Yaml.Scalar(option, false, place), settings.get(setting).options().stream().map(Option::id).toList(), setting);
            }
        }, findings);
    }

    private Optional<Inference> inference(Fields inference) {
        inference.only("from", "gives", "why").require("from", "gives");
        List<Yaml.Scalar> from = inference.scalars("from");
        if (inference.has("from") && from.isEmpty()) {
            findings.add(Rule.SECTION_EMPTY, inference.place("from"), "from");
        }
        List<String> known = from.stream().filter(this::isDatum).map(Yaml.Scalar::text).toList();
        Optional<String> gives = inference.scalar("gives").filter(this::isDatum).map(Yaml.Scalar::text);
        Optional<String> why = inference.text("why");
        return gives.map(what -> new Inference(known, what, why));
    }

    private Optional<Goal> goal(Fields goal) {
        goal.only("keep", "never", "for").require("for");
        if (goal.has("keep") == goal.has("never")) {
            findings.add(Rule.GOAL_FORM, goal.map().place());
            return Optional.empty();
        }
        return cell(goal, goal.has("keep") ? "keep" : "never").map(cell -> new Goal(goal.has("keep"), cell));
    }

    private Optional<Cell> prediction(Fields prediction) {
        prediction.only("ask", "for").require("ask", "for");
        return cell(prediction, "ask");
    }

    private Optional<Cell> cell(Fields in, String key) {
        Optional<Yaml.Scalar> datum = in.scalar(key).filter(this::isDatum);
        Optional<Yaml.Scalar> audience = in.scalar("for").filter(this::isAudience);
        return datum.flatMap(what -> audience.map(who -> new Cell(who.text(), what.text())));
    }

    /** A setting that is declared but could not be read is no second finding where it is used. */
    private boolean isSetting(Yaml.Scalar name) {
        return declared(name, fields.entries("settings").stream().map(entry -> entry.key().text()).toList(), "settings") && settings.containsKey(name.text());
    }

    private boolean isDatum(Yaml.Scalar name) {
        return declared(name, fields.entries("data").stream().map(entry -> entry.key().text()).toList(), "data");
    }

    private boolean isAudience(Yaml.Scalar name) {
        return declared(name, fields.entries("audiences").stream().map(entry -> entry.key().text()).toList(), "audiences");
    }

    private boolean declared(Yaml.Scalar name, java.util.Collection<String> names, String where) {
        if (!names.contains(name.text())) {
            findings.add(Rule.NAME_UNDECLARED, name.place(), name.text(), where);
        }
        return names.contains(name.text());
    }

    private <T> List<T> each(String key, java.util.function.Function<Fields, Optional<T>> read) {
        List<Fields> maps = fields.maps(key);
        notEmpty(key, maps.isEmpty());
        return maps.stream().flatMap(map -> read.apply(map).stream()).toList();
    }

    private List<Yaml.Entry> section(String key) {
        List<Yaml.Entry> entries = fields.entries(key);
        notEmpty(key, entries.isEmpty());
        return entries;
    }

    private void notEmpty(String key, boolean empty) {
        boolean written = fields.map().entry(key).map(Yaml.Entry::value).filter(value -> !(value instanceof Yaml.Scalar)).isPresent();
        if (empty && written) {
            findings.add(Rule.SECTION_EMPTY, fields.place(key), key);
        }
    }
}
