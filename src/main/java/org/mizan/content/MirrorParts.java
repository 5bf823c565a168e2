package org.mizan.content;

import java.util.ArrayList;
import java.util.List;

import org.mizan.simulation.Condition;
import org.mizan.simulation.Mirror;

/** What the translations of a mirror have in common: everything but its words. */
final class MirrorParts {

    private final Fields fields;
    private final List<Part> parts = new ArrayList<>();

    private MirrorParts(Fields fields) {
        this.fields = fields;
    }

    static List<Part> of(Mirror mirror, Fields fields, Place place) {
        MirrorParts all = new MirrorParts(fields);
        all.parts.add(Part.leaf("option", "for", mirror.outcome().orElse("-"), place));
        all.parts.add(Part.leaf("option", "formerly", mirror.formerly(), place));
        all.parts.add(Part.leaf("key", "look", mirror.look(), fields.place("look")));
        mirror.audiences().forEach(one -> all.keyed("audiences", one.id(), "in " + one.parent().orElse("-")));
        mirror.data().forEach(one -> all.keyed("data", one.id(), "sensitive " + one.sensitive().orElse("-")));
        mirror.settings().forEach(one -> all.keyed("settings", one.id(),
                one.options().stream().map(Mirror.Option::id).toList() + ", default " + one.initial() + ", pattern " + one.pattern().orElse("-")));
        all.numbered("flows", mirror.flows().stream().map(one -> one.datum() + " → " + target(one.to()) + " when " + condition(one.when())).toList());
        all.numbered("infers", mirror.inferences().stream().map(one -> one.from() + " → " + one.gives()).toList());
        all.numbered("goals", mirror.goals().stream().map(one -> (one.keep() ? "keep " : "never ") + cell(one.cell())).toList());
        all.numbered("predict", mirror.predictions().stream().map(MirrorParts::cell).toList());
        return all.parts;
    }

    private void keyed(String section, String id, String value) {
        Place place = fields.fields(section).map(map -> map.keyPlace(id)).orElse(fields.keyPlace(section));
        parts.add(Part.leaf(section, id, value, place));
    }

    private void numbered(String section, List<String> values) {
        List<Yaml> items = fields.has(section) ? fields.items(section) : List.of();
        for (int i = 0; i < values.size(); i++) {
            parts.add(Part.leaf(section, String.valueOf(i + 1), values.get(i), i < items.size() ? items.get(i).place() : fields.keyPlace(section)));
        }
    }

    private static String cell(Mirror.Cell cell) {
        return cell.datum() + " for " + cell.audience();
    }

    private static String target(Mirror.Target target) {
        return target instanceof Mirror.ToChosen chosen ? "$" + chosen.setting() : ((Mirror.To) target).audience();
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is.setting() + " is " + is.option();
        }
        if (condition instanceof Condition.Not not) {
            return "not (" + condition(not.condition()) + ")";
        }
        List<Condition> parts = condition instanceof Condition.All all ? all.conditions() : ((Condition.Any) condition).conditions();
        String word = condition instanceof Condition.All ? " and " : " or ";
        return parts.isEmpty() ? "always" : "(" + String.join(word, parts.stream().map(MirrorParts::condition).toList()) + ")";
    }
}
