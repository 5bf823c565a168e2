package org.mizan.content;

import java.util.List;

import org.mizan.simulation.Mirror;

/** What the translations of a mirror have in common: everything but its words. */
final class MirrorParts {

    static List<Part> of(Mirror mirror, Fields fields) {
        SharedParts parts = new SharedParts(fields).key("look", mirror.look());
        knowledge(mirror, parts);
        mirror.settings().forEach(one -> parts.keyed("settings", one.id(),
                one.options().stream().map(Mirror.Option::id).toList() + ", default " + one.initial() + ", pattern " + one.pattern().orElse("-")));
        flows(mirror, parts);
        parts.numbered("goals", mirror.goals().stream().map(one -> (one.keep() ? "keep " : "never ") + cell(one.cell())).toList());
        parts.numbered("predict", mirror.predictions().stream().map(MirrorParts::cell).toList());
        return parts.all();
    }

    /** Who may know what. */
    static void knowledge(Mirror mirror, SharedParts parts) {
        mirror.audiences().forEach(one -> parts.keyed("audiences", one.id(), "in " + one.parent().orElse("-")));
        mirror.data().forEach(one -> parts.keyed("data", one.id(), "sensitive " + one.sensitive().orElse("-")));
    }

    static void flows(Mirror mirror, SharedParts parts) {
        parts.numbered("flows", mirror.flows().stream()
                .map(one -> one.datum() + " → " + target(one.to()) + " when " + SharedParts.words(one.when())).toList());
        parts.numbered("infers", mirror.inferences().stream().map(one -> one.from() + " → " + one.gives()).toList());
    }

    static String cell(Mirror.Cell cell) {
        return cell.datum() + " for " + cell.audience();
    }

    private static String target(Mirror.Target target) {
        return target instanceof Mirror.ToChosen chosen ? "$" + chosen.setting() : ((Mirror.To) target).audience();
    }

    private MirrorParts() {
    }
}
