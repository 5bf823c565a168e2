package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.simulation.Banner;
import org.mizan.simulation.Banner.Goal;
import org.mizan.simulation.Banner.Group;
import org.mizan.simulation.Banner.Look;
import org.mizan.simulation.Banner.Purpose;
import org.mizan.simulation.Banner.Text;
import org.mizan.simulation.BannerSolver;
import org.mizan.simulation.Colour;
import org.mizan.simulation.Figures;
import org.mizan.simulation.Heading;

/** Reads a simulation of {@code kind: banner}. */
final class BannerBlock implements SimulationPart<Banner> {

    /** As many designs as can be tried in well under a second. */
    private static final long MOST_DESIGNS = 20_000;
    private static final String COLOUR = "\"#1c2333\"";

    private final Fields fields;
    private final Context context;
    private final Findings findings;
    private final Sections sections;
    private final List<Purpose> purposes = new ArrayList<>();

    BannerBlock(Fields fields, Context context) {
        this.fields = fields;
        this.context = context;
        findings = context.findings();
        sections = new Sections(fields, findings);
    }

    @Override
    public List<String> keys() {
        return List.of("company", "paper", "purposes", "texts", "looks", "crowd", "start", "goals", "predict");
    }

    @Override
    public Optional<Banner> read(BlockHead head) {
        fields.require("company", "paper", "purposes", "texts", "looks", "crowd", "start", "goals", "predict");
        Optional<String> company = fields.text("company");
        Optional<Colour> paper = fields.parsed("paper", COLOUR, Colour::parse);
        for (Yaml.Entry entry : sections.section("purposes")) {
            Labelled.of(entry, findings).ifPresent(node -> purposes.add(new Purpose(entry.key().text(), node.label())));
        }
        List<Text> texts = sections.eachOf("texts", this::text);
        List<Look> looks = sections.eachOf("looks", this::look);
        List<Group> crowd = sections.eachOf("crowd", this::group);
        Map<String, String> start = fields.fields("start").map(first -> start(first, texts, looks)).orElse(Map.of());
        List<Goal> goals = sections.each("goals", this::goal);
        List<Goal> predictions = sections.each("predict", this::goal);
        if (company.isEmpty() || paper.isEmpty() || texts.isEmpty() || looks.isEmpty()) {
            return Optional.empty();
        }
        return head.heading().flatMap(heading -> ofBearableSize(banner(heading, company.get(), paper.get(), texts, looks, crowd, start, goals, predictions)));
    }

    private Banner banner(Heading heading, String company, Colour paper, List<Text> texts, List<Look> looks, List<Group> crowd, Map<String, String> start,
            List<Goal> goals, List<Goal> predictions) {
        return new Banner(heading, company, ReadingLevel.mean(context.language()), paper, purposes, texts, looks, crowd, start, goals, predictions);
    }

    private Optional<Banner> ofBearableSize(Banner banner) {
        long designs = BannerSolver.designs(banner);
        if (designs > MOST_DESIGNS) {
            findings.add(Rule.DESIGNS_MANY, fields.keyPlace("purposes"), designs, MOST_DESIGNS);
        }
        return Optional.of(banner).filter(any -> designs <= MOST_DESIGNS);
    }

    private Optional<Text> text(String id, Fields text) {
        text.only("label", "says").require("label", "says");
        Optional<String> label = text.text("label");
        return text.text("says").flatMap(says -> label.map(words -> Text.of(id, words, says)));
    }

    private Optional<Look> look(String id, Fields look) {
        look.only("label", "text", "fill").require("label", "text", "fill");
        Optional<String> label = look.text("label");
        Optional<Colour> text = look.parsed("text", COLOUR, Colour::parse);
        Optional<Colour> fill = look.parsed("fill", COLOUR, Colour::parse);
        return label.flatMap(words -> text.flatMap(ink -> fill.map(ground -> new Look(id, words, ink, ground))));
    }

    private Optional<Group> group(String id, Fields group) {
        group.only("label", "people", "patience", "reads", "agrees").require("label", "people", "patience", "reads");
        Optional<String> label = group.text("label");
        Optional<Integer> people = group.number("people", 1, 1_000_000);
        Optional<Integer> patience = group.number("patience", 0, 20);
        Optional<Integer> reads = group.number("reads", 1, 60);
        List<String> agrees = group.scalars("agrees").stream().filter(this::isPurpose).map(Yaml.Scalar::text).toList();
        return label.flatMap(words -> people.flatMap(many -> patience.flatMap(taps -> reads.map(length -> new Group(id, words, many, taps, length, agrees)))));
    }

    private boolean isPurpose(Yaml.Scalar name) {
        return sections.declared(name, "purposes");
    }

    private Map<String, String> start(Fields start, List<Text> texts, List<Look> looks) {
        start.only("text", "refuse", "accept-look", "refuse-look", "purposes").require("text", "refuse", "accept-look", "refuse-look", "purposes");
        Map<String, String> first = new LinkedHashMap<>();
        start.scalar("text").filter(name -> sections.declared(name, "texts")).ifPresent(name -> first.put("text", name.text()));
        start.oneOf("refuse", Banner.PLACES).ifPresent(place -> first.put("refuse", place));
        for (String part : List.of("accept-look", "refuse-look")) {
            start.scalar(part).filter(name -> sections.declared(name, "looks")).ifPresent(name -> first.put(part, name.text()));
        }
        start.fields("purposes").ifPresent(all -> {
            all.map().entries().forEach(entry -> isPurpose(entry.key()));
            purposes.forEach(purpose -> {
                all.require(purpose.id());
                all.oneOf(purpose.id(), Banner.TICKS).ifPresent(tick -> first.put("purpose-" + purpose.id(), tick));
            });
        });
        return first;
    }

    private Optional<Goal> goal(Fields goal) {
        goal.only("reach", "trust", "fair", "least");
        return sections.oneKey(goal, "reach", "trust", "fair").flatMap(key -> switch (key) {
            case "fair" -> goal.oneOf("fair", Banner.FAIR).map(property -> new Goal("fair", property, 0));
            case "trust" -> goal.number("trust", 1, 100).map(least -> new Goal("trust", "", least));
            default -> {
                goal.require("least");
                Optional<Yaml.Scalar> purpose = goal.scalar("reach").filter(this::isPurpose);
                yield goal.number("least", 1, 100).flatMap(least -> purpose.map(name -> new Goal("reach", name.text(), least)));
            }
        });
    }

    @Override
    public List<Part> parts(Banner banner) {
        SharedParts parts = new SharedParts(fields).key("paper", banner.paper().hex());
        banner.purposes().forEach(one -> parts.keyed("purposes", one.id(), "–"));
        banner.texts().forEach(one -> parts.keyed("texts", one.id(), "–"));
        banner.looks().forEach(one -> parts.keyed("looks", one.id(), one.text().hex() + " on " + one.fill().hex()));
        banner.crowd().forEach(one -> parts.keyed("crowd", one.id(),
                "people " + one.people() + ", patience " + one.patience() + ", agrees " + one.agrees()));
        banner.parts().forEach(part -> parts.keyed("start", part.id(), banner.start().getOrDefault(part.id(), "–")));
        parts.numbered("goals", banner.goals().stream().map(BannerBlock::words).toList());
        parts.numbered("predict", banner.predictions().stream().map(BannerBlock::words).toList());
        return parts.all();
    }

    private static String words(Goal goal) {
        return goal.word() + " " + goal.what() + " " + goal.least();
    }

    @Override
    public Optional<Figures> prove(Banner banner) {
        BannerSolver.Proof proof = BannerSolver.prove(banner);
        Place goals = fields.keyPlace("goals");
        if (proof.best().isEmpty()) {
            context.find(Rule.SIMULATION_UNSOLVABLE, goals);
        }
        if (proof.byStart()) {
            context.find(Rule.SIMULATION_SOLVED_BY_DEFAULT, goals);
        }
        if (proof.byNothing()) {
            context.find(Rule.SOLVED_BY_REFUSING, goals);
        }
        if (proof.byTricks()) {
            context.find(Rule.SOLVED_BY_GRANTING, goals);
        }
        proof.fixed().forEach(goal -> context.find(Rule.GOAL_FIXED, fields.items("goals").get(banner.goals().indexOf(goal)).place(), words(goal).strip()));
        proof.alike().stream().filter(pair -> banner.texts().size() > 1 || !pair.get(0).equals("text"))
                .forEach(pair -> context.find(Rule.OPTION_ALIKE, place(pair), pair.get(1), pair.get(2), pair.get(0)));
        return Optional.empty();
    }

    private Place place(List<String> pair) {
        String section = pair.get(0).equals("text") ? "texts" : pair.get(0).endsWith("-look") ? "looks" : "";
        return section.isEmpty() ? fields.keyPlace("start") : fields.fields(section).map(all -> all.keyPlace(pair.get(1))).orElse(fields.keyPlace(section));
    }
}
