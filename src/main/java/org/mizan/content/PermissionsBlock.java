package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.simulation.Condition;
import org.mizan.simulation.Figures;
import org.mizan.simulation.Mirror;
import org.mizan.simulation.Permissions;
import org.mizan.simulation.Permissions.Feature;
import org.mizan.simulation.Permissions.Request;

/** Reads a simulation of {@code kind: permissions}. */
final class PermissionsBlock implements SimulationPart<Permissions> {

    private static final Map<String, String> ANSWER_WORDS = Map.of("always", "answer.always", "in-use", "answer.in-use", "once", "answer.once", "never",
            "answer.never");

    private final Fields fields;
    private final Context context;
    private final Findings findings;
    private final Sections sections;
    private final Map<String, Request> requests = new LinkedHashMap<>();
    private final Map<String, Mirror.Setting> settings = new LinkedHashMap<>();
    private final MirrorKnowledge knowledge;

    PermissionsBlock(Fields fields, Context context) {
        this.fields = fields;
        this.context = context;
        findings = context.findings();
        sections = new Sections(fields, findings);
        knowledge = new MirrorKnowledge(fields, findings, "requests", settings);
    }

    @Override
    public List<String> keys() {
        return List.of("app", "audiences", "data", "requests", "features", "flows", "infers", "goals", "predict");
    }

    @Override
    public Optional<Permissions> read(BlockHead head) {
        fields.require("app", "audiences", "data", "requests", "features", "flows", "goals", "predict");
        Optional<String> app = fields.text("app");
        knowledge.read();
        sections.eachOf("requests", this::request).forEach(request -> {
            requests.put(request.id(), request);
            settings.put(request.id(), new Mirror.Setting(request.id(), request.label(), request.answers(), Permissions.NEVER, List.of(), Optional.empty()));
        });
        List<Feature> features = sections.eachOf("features", this::feature);
        List<Mirror.Flow> flows = knowledge.flows();
        List<Mirror.Inference> inferences = knowledge.inferences();
        List<Mirror.Goal> goals = sections.each("goals", this::goal);
        List<Mirror.Cell> predictions = sections.each("predict", this::prediction);
        Permissions.Model model = new Permissions.Model(knowledge.audiences(), knowledge.data(), flows, inferences, goals, predictions);
        return head.heading().flatMap(heading -> app.map(name -> Permissions.of(heading, name, List.copyOf(requests.values()), features, model)));
    }

    private Optional<Request> request(String id, Fields request) {
        request.only("label", "says", "moment", "answers", "pattern").require("label", "says");
        List<Mirror.Option> answers = new ArrayList<>();
        for (Yaml.Scalar answer : request.has("answers") ? request.scalars("answers") : List.<Yaml.Scalar>of()) {
            if (Permissions.ANSWERS.contains(answer.text())) {
                answers.add(answer(answer.text()));
            } else {
                findings.add(Rule.VALUE_UNKNOWN, answer.place(), answer.text(), "answers", Permissions.ANSWERS);
            }
        }
        if (!request.has("answers")) {
            Permissions.ANSWERS.forEach(answer -> answers.add(answer(answer)));
        } else {
            lacks(answers).ifPresent(cause -> findings.add(Rule.ANSWERS_FEW, request.place("answers"), id, cause));
        }
        Optional<String> label = request.text("label");
        Optional<String> says = request.text("says");
        String moment = request.text("moment").orElse("");
        Optional<String> pattern = request.oneOf("pattern", MirrorBlock.PATTERNS);
        return label.flatMap(words -> says.map(own -> new Request(id, words, own, moment, answers, pattern)));
    }

    private static Optional<Words.Key> lacks(List<Mirror.Option> answers) {
        if (answers.stream().noneMatch(one -> one.id().equals(Permissions.NEVER))) {
            return Optional.of(new Words.Key("answers-never"));
        }
        if (answers.stream().distinct().count() < answers.size()) {
            return Optional.of(new Words.Key("answers-twice"));
        }
        return answers.size() < 2 ? Optional.of(new Words.Key("answers-one")) : Optional.empty();
    }

    private Mirror.Option answer(String id) {
        return new Mirror.Option(id, context.say(ANSWER_WORDS.get(id)));
    }

    private Optional<Feature> feature(String id, Fields feature) {
        feature.only("label", "when").require("label", "when");
        Optional<String> label = feature.text("label");
        Optional<Condition> when = feature.scalar("when").flatMap(knowledge::condition);
        return label.flatMap(words -> when.map(condition -> new Feature(id, words, condition)));
    }

    private Optional<Mirror.Goal> goal(Fields goal) {
        goal.only("works", "keep", "never", "for");
        return sections.oneKey(goal, "works", "keep", "never").flatMap(key -> {
            if (key.equals("works")) {
                return works(goal).map(cell -> new Mirror.Goal(true, cell));
            }
            goal.require("for");
            return knowledge.cell(goal, key).map(cell -> new Mirror.Goal(key.equals("keep"), cell));
        });
    }

    private Optional<Mirror.Cell> prediction(Fields prediction) {
        prediction.only("works", "ask", "for");
        return sections.oneKey(prediction, "works", "ask").flatMap(key -> {
            if (key.equals("works")) {
                return works(prediction);
            }
            prediction.require("for");
            return knowledge.cell(prediction, "ask");
        });
    }

    private Optional<Mirror.Cell> works(Fields in) {
        return in.scalar("works").filter(name -> sections.declared(name, "features")).map(name -> Permissions.works(name.text()));
    }

    @Override
    public List<Part> parts(Permissions permissions) {
        SharedParts parts = new SharedParts(fields);
        MirrorParts.knowledge(permissions.shown(), parts);
        permissions.requests().forEach(one -> parts.keyed("requests", one.id(),
                one.answers().stream().map(Mirror.Option::id).toList() + ", pattern " + one.pattern().orElse("-")));
        permissions.features().forEach(one -> parts.keyed("features", one.id(), SharedParts.words(one.when())));
        MirrorParts.flows(permissions.shown(), parts);
        parts.numbered("goals", permissions.whole().goals().stream().map(one -> (one.keep() ? "keep " : "never ") + cell(permissions, one.cell())).toList());
        parts.numbered("predict", permissions.whole().predictions().stream().map(one -> cell(permissions, one)).toList());
        return parts.all();
    }

    private static String cell(Permissions permissions, Mirror.Cell cell) {
        return permissions.feature(cell.datum()).map(feature -> "works " + feature.id()).orElseGet(() -> MirrorParts.cell(cell));
    }

    @Override
    public Optional<Figures> prove(Permissions permissions) {
        return new PermissionsProof(context, fields, permissions).check();
    }
}
