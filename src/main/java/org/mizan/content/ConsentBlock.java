package org.mizan.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mizan.simulation.Consent;
import org.mizan.simulation.Consent.Act;
import org.mizan.simulation.Consent.Box;
import org.mizan.simulation.Consent.Button;
import org.mizan.simulation.Consent.Dialog;
import org.mizan.simulation.Consent.Layer;
import org.mizan.simulation.Consent.Purpose;
import org.mizan.simulation.Figures;

/** Reads a simulation of {@code kind: consent}. */
final class ConsentBlock implements SimulationPart<Consent> {

    private static final List<String> LOOKS = List.of("loud", "plain", "quiet");
    private static final List<String> GIVES = List.of("all", "none", "chosen");
    /** Every combination of boxes is tried. */
    private static final int MOST_PURPOSES = 10;

    private final Fields fields;
    private final Context context;
    private final Findings findings;
    private final Sections sections;
    private final List<Purpose> purposes = new ArrayList<>();
    private final Map<String, List<String>> asked = new HashMap<>();

    ConsentBlock(Fields fields, Context context) {
        this.fields = fields;
        this.context = context;
        findings = context.findings();
        sections = new Sections(fields, findings);
    }

    @Override
    public List<String> keys() {
        return List.of("purposes", "dialogs", "goals", "predict");
    }

    @Override
    public Optional<Consent> read(BlockHead head) {
        fields.require("purposes", "dialogs", "goals", "predict");
        for (Yaml.Entry entry : sections.section("purposes")) {
            Labelled.of(entry, findings, "needed", "partners", "days").ifPresent(node -> purposes.add(purpose(entry.key().text(), node)));
        }
        if (purposes.size() > MOST_PURPOSES) {
            findings.add(Rule.SECTION_LONG, fields.keyPlace("purposes"), "purposes", MOST_PURPOSES);
        }
        List<Dialog> dialogs = sections.eachOf("dialogs", this::dialog);
        List<Consent.Goal> goals = sections.each("goals", this::goal);
        List<Consent.Ask> predictions = sections.each("predict", this::prediction);
        return head.heading().map(heading -> new Consent(heading, purposes, dialogs, goals, predictions));
    }

    private static Purpose purpose(String id, Labelled node) {
        return new Purpose(id, node.label(), node.more().map(more -> more.flag("needed")).orElse(false),
                node.more().flatMap(more -> more.number("partners", 0, 100_000)).orElse(0), node.more().flatMap(more -> more.number("days", 0, 36_500)).orElse(0));
    }

    private List<String> optional() {
        return sections.names("purposes").stream().filter(id -> purposes.stream().noneMatch(purpose -> purpose.id().equals(id) && purpose.needed())).toList();
    }

    private Optional<Dialog> dialog(String id, Fields dialog) {
        dialog.only("site", "asks", "layers").require("site", "layers");
        Optional<String> site = dialog.text("site");
        List<String> asks = dialog.has("asks") ? asks(dialog) : optional();
        asked.put(id, asks);
        List<String> names = dialog.entries("layers").stream().map(entry -> entry.key().text()).toList();
        List<Layer> layers = new Sections(dialog, findings).eachOf("layers", (name, layer) -> layer(name, layer, asks, names));
        return site.filter(any -> !layers.isEmpty()).map(words -> new Dialog(id, words, asks, layers));
    }

    private List<String> asks(Fields dialog) {
        List<Yaml.Scalar> asks = dialog.scalars("asks");
        if (asks.isEmpty()) {
            findings.add(Rule.SECTION_EMPTY, dialog.place("asks"), "asks");
        }
        return asks.stream().filter(name -> isOptional(name, "asks")).map(Yaml.Scalar::text).toList();
    }

    private Optional<Layer> layer(String id, Fields layer, List<String> asks, List<String> layers) {
        layer.only("says", "boxes", "buttons", "pattern").require("says", "buttons");
        List<Box> boxes = new ArrayList<>();
        for (Yaml.Entry entry : layer.entries("boxes")) {
            boolean known = sections.declared(entry.key(), asks, "asks");
            layer.fields("boxes").flatMap(all -> all.oneOf(entry.key().text(), List.of("on", "off"))).filter(any -> known)
                    .ifPresent(word -> boxes.add(new Box(entry.key().text(), word.equals("on"))));
        }
        layer.fields("buttons").map(all -> all.map().entries()).orElse(List.of()).stream().map(Yaml.Entry::value).filter(Yaml.Mapping.class::isInstance)
                .map(one -> new Fields((Yaml.Mapping) one, findings)).filter(one -> boxes.isEmpty() && !layer.has("boxes") && isChosen(one))
                .forEach(one -> findings.add(Rule.SECTION_EMPTY, one.place("gives"), "boxes"));
        List<Button> buttons = new Sections(layer, findings).eachOf("buttons", (name, button) -> button(name, button, asks, layers));
        Optional<String> pattern = layer.oneOf("pattern", MirrorBlock.PATTERNS);
        return layer.text("says").map(says -> new Layer(id, says, boxes, buttons, pattern));
    }

    private static boolean isChosen(Fields button) {
        return button.map().entry("gives").map(Yaml.Entry::value).filter(given -> given instanceof Yaml.Scalar one && one.text().equals("chosen")).isPresent();
    }

    private Optional<Button> button(String id, Fields button, List<String> asks, List<String> layers) {
        button.only("label", "gives", "to", "leave", "look", "pattern").require("label");
        Optional<String> label = button.text("label");
        Optional<Act> act = sections.oneKey(button, "gives", "to", "leave").flatMap(key -> switch (key) {
            case "to" -> button.scalar("to").filter(layer -> sections.declared(layer, layers, "layers")).map(layer -> new Act("to", List.of(), layer.text()));
            case "leave" -> button.oneOf("leave", List.of("true")).map(yes -> new Act("leave", List.of(), ""));
            default -> gives(button, asks);
        });
        String look = button.oneOf("look", LOOKS).orElse("plain");
        Optional<String> pattern = button.oneOf("pattern", MirrorBlock.PATTERNS);
        return label.flatMap(words -> act.map(does -> new Button(id, words, does, look, pattern)));
    }

    private Optional<Act> gives(Fields button, List<String> asks) {
        List<Yaml.Scalar> given = button.scalars("gives");
        if (given.size() == 1 && GIVES.contains(given.get(0).text())) {
            return Optional.of(new Act(given.get(0).text(), List.of(), ""));
        }
        if (given.isEmpty()) {
            findings.add(Rule.SECTION_EMPTY, button.place("gives"), "gives");
        }
        return Optional.of(new Act("these", given.stream().filter(name -> gives(name, asks)).map(Yaml.Scalar::text).toList(), ""));
    }

    private boolean gives(Yaml.Scalar name, List<String> asks) {
        if (!asks.contains(name.text())) {
            findings.add(Rule.VALUE_UNKNOWN, name.place(), name.text(), "gives", Stream.concat(GIVES.stream(), asks.stream()).toList());
        }
        return asks.contains(name.text());
    }

    private Optional<Consent.Goal> goal(Fields goal) {
        goal.only("keep", "never", "read", "at");
        return sections.oneKey(goal, "keep", "never", "read").flatMap(key -> {
            if (key.equals("read")) {
                return at(goal, "read").map(dialog -> new Consent.Goal("read", "", Optional.of(dialog)));
            }
            Optional<String> at = at(goal, "at");
            return goal.scalar(key).filter(name -> isOptional(name, key) && at.map(dialog -> isAsked(name, key, dialog)).orElse(true))
                    .map(purpose -> new Consent.Goal(key, purpose.text(), at));
        });
    }

    private Optional<Consent.Ask> prediction(Fields prediction) {
        prediction.only("ask", "longer", "at");
        return sections.oneKey(prediction, "ask", "longer").flatMap(key -> {
            if (key.equals("longer")) {
                return at(prediction, "longer").map(dialog -> new Consent.Ask("longer", "", dialog));
            }
            prediction.require("at");
            return prediction.scalar("ask").filter(name -> isOptional(name, "ask")).flatMap(purpose -> at(prediction, "at")
                    .filter(at -> isAsked(purpose, "ask", at)).map(at -> new Consent.Ask("ask", purpose.text(), at)));
        });
    }

    private Optional<String> at(Fields in, String key) {
        return in.has(key) ? in.scalar(key).filter(name -> sections.declared(name, "dialogs")).map(Yaml.Scalar::text) : Optional.empty();
    }

    /** A purpose that somebody can say no to. */
    private boolean isOptional(Yaml.Scalar name, String key) {
        return sections.fits(name, "purposes", optional(), key);
    }

    /** Whether a dialog asks for it: what is not asked there can be neither given nor refused. */
    private boolean isAsked(Yaml.Scalar name, String key, String dialog) {
        List<String> asks = asked.getOrDefault(dialog, List.of(name.text()));
        if (!asks.contains(name.text())) {
            findings.add(Rule.VALUE_UNKNOWN, name.place(), name.text(), key, asks);
        }
        return asks.contains(name.text());
    }

    @Override
    public List<Part> parts(Consent consent) {
        SharedParts parts = new SharedParts(fields);
        consent.purposes().forEach(one -> parts.keyed("purposes", one.id(), "needed " + one.needed() + ", partners " + one.partners() + ", days " + one.days()));
        for (Dialog dialog : consent.dialogs()) {
            parts.keyed("dialogs", dialog.id(), "asks " + SharedParts.list(dialog.asks()));
            for (Layer layer : dialog.layers()) {
                parts.deep("layers", "pattern " + layer.pattern().orElse("-") + ", boxes "
                        + SharedParts.list(layer.boxes().stream().map(box -> box.purpose() + (box.on() ? " on" : " off")).toList()), "dialogs", dialog.id(), "layers", layer.id());
                layer.buttons().forEach(button -> parts.deep("buttons", shape(button), "dialogs", dialog.id(), "layers", layer.id(), "buttons", button.id()));
            }
        }
        parts.numbered("goals", consent.goals().stream().map(one -> one.word() + " " + one.purpose() + " at " + one.at().orElse("*")).toList());
        parts.numbered("predict", consent.predictions().stream().map(one -> one.word() + " " + one.purpose() + " at " + one.at()).toList());
        return parts.all();
    }

    private static String shape(Button button) {
        Act act = button.act();
        String does = switch (act.kind()) {
            case "to" -> "to " + act.to();
            case "leave" -> "leave";
            case "these" -> "gives " + SharedParts.list(act.purposes());
            default -> "gives " + act.kind();
        };
        return does + ", look " + button.look() + ", pattern " + button.pattern().orElse("-");
    }

    @Override
    public Optional<Figures> prove(Consent consent) {
        new ConsentProof(context, fields, consent).check();
        return Optional.empty();
    }
}
