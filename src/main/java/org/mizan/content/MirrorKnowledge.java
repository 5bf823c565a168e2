package org.mizan.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mizan.simulation.Condition;
import org.mizan.simulation.Mirror;
import org.mizan.simulation.Mirror.Audience;
import org.mizan.simulation.Mirror.Cell;
import org.mizan.simulation.Mirror.Datum;
import org.mizan.simulation.Mirror.Flow;
import org.mizan.simulation.Mirror.Inference;
import org.mizan.simulation.Mirror.Setting;

/** Reads who may know what, and what flows: the sections {@code audiences}, {@code data}, {@code flows} and {@code infers}. */
final class MirrorKnowledge {

    static final List<String> SENSITIVE = List.of("health", "belief", "politics", "origin", "union", "sexuality", "biometric", "genetic", "children",
            "finance", "location", "habits");

    private final Fields fields;
    private final Findings findings;
    private final Sections sections;
    private final String settingsSection;
    private final Map<String, Setting> settings;
    private final Map<String, Audience> audiences = new LinkedHashMap<>();
    private final Map<String, Datum> data = new LinkedHashMap<>();

    /**
     * @param settingsSection the key under which the settings stand
     * @param settings        those that could be read, by id; may be filled later
     */
    MirrorKnowledge(Fields fields, Findings findings, String settingsSection, Map<String, Setting> settings) {
        this.fields = fields;
        this.findings = findings;
        this.sections = new Sections(fields, findings);
        this.settingsSection = settingsSection;
        this.settings = settings;
    }

    List<Audience> audiences() {
        return List.copyOf(audiences.values());
    }

    List<Datum> data() {
        return List.copyOf(data.values());
    }

    void read() {
        readAudiences();
        for (Yaml.Entry entry : sections.section("data")) {
            Labelled.of(entry, findings, "sensitive").ifPresent(node -> {
                String name = entry.key().text();
                data.put(name, new Datum(name, node.label(), node.more().flatMap(more -> more.oneOf("sensitive", SENSITIVE))));
            });
        }
    }

    private void readAudiences() {
        List<Yaml.Entry> entries = sections.section("audiences");
        Map<String, Yaml.Scalar> parents = new LinkedHashMap<>();
        for (Yaml.Entry entry : entries) {
            Labelled.of(entry, findings, "in").ifPresent(node -> {
                String name = entry.key().text();
                Optional<Yaml.Scalar> parent = node.more().flatMap(more -> more.scalar("in"));
                parent.ifPresent(in -> parents.put(name, in));
                audiences.put(name, new Audience(name, node.label(), parent.map(Yaml.Scalar::text)));
            });
        }
        parents.values().forEach(this::isAudience);
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

    List<Flow> flows() {
        return sections.each("flows", this::flow);
    }

    List<Inference> inferences() {
        return fields.has("infers") ? sections.each("infers", this::inference) : List.of();
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

    Optional<Condition> condition(Yaml.Scalar when) {
        return ConditionParser.parse(when, new ConditionParser.Names() {
            @Override
            public boolean isSetting(String setting, Place place) {
                return MirrorKnowledge.this.isSetting(new Yaml.Scalar(setting, false, place));
            }

            @Override
            public boolean isOption(String setting, String option, Place place) {
                return sections.declared(new Yaml.Scalar(option, false, place), options(setting), setting);
            }
        }, findings);
    }

    /** As they are written, or else as they go without saying. */
    private List<String> options(String setting) {
        List<String> written = fields.fields(settingsSection).flatMap(all -> all.fields(setting)).map(one -> Sections.names(one, "options")).orElse(List.of());
        return written.isEmpty() ? settings.get(setting).options().stream().map(Mirror.Option::id).toList() : written;
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

    /** A cell whose datum stands under a key, and its audience under {@code for}. */
    Optional<Cell> cell(Fields in, String key) {
        Optional<Yaml.Scalar> datum = in.scalar(key).filter(this::isDatum);
        Optional<Yaml.Scalar> audience = in.scalar("for").filter(this::isAudience);
        return datum.flatMap(what -> audience.map(who -> new Cell(who.text(), what.text())));
    }

    /** A setting that is declared but could not be read is no second finding where it is used. */
    private boolean isSetting(Yaml.Scalar name) {
        return sections.declared(name, settingsSection) && settings.containsKey(name.text());
    }

    private boolean isDatum(Yaml.Scalar name) {
        return sections.declared(name, "data");
    }

    private boolean isAudience(Yaml.Scalar name) {
        return sections.declared(name, "audiences");
    }
}
