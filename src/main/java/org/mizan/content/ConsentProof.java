package org.mizan.content;

import org.mizan.simulation.Consent;
import org.mizan.simulation.Consent.Dialog;
import org.mizan.simulation.Consent.Layer;
import org.mizan.simulation.ConsentSolver;
import org.mizan.simulation.DialogEnds;

/** What can be proven of dialogs, at the lines that it is about. */
final class ConsentProof {

    private final Context context;
    private final Fields fields;
    private final Consent consent;

    ConsentProof(Context context, Fields fields, Consent consent) {
        this.context = context;
        this.fields = fields;
        this.consent = consent;
    }

    void check() {
        consent.dialogs().forEach(this::layers);
        consent.purposes().stream().filter(purpose -> !purpose.needed() && consent.dialogs().stream().noneMatch(dialog -> dialog.asks().contains(purpose.id())))
                .forEach(purpose -> context.find(Rule.PURPOSE_UNASKED, fields.fields("purposes").orElseThrow().keyPlace(purpose.id()), purpose.id()));
        ConsentSolver.Proof proof = ConsentSolver.prove(consent);
        Place goals = fields.keyPlace("goals");
        proof.unsolvable().forEach(dialog -> context.find(Rule.DIALOG_UNSOLVABLE, dialog(dialog), dialog.id()));
        if (proof.byAccepting()) {
            context.find(Rule.SOLVED_BY_GRANTING, goals);
        }
        if (proof.byLeaving()) {
            context.find(Rule.SOLVED_BY_REFUSING, goals);
        } else if (proof.byRefusing()) {
            context.find(Rule.SIMULATION_SOLVED_BY_LOCKING, goals, new Words.Key("locking-consent"));
        }
    }

    private void layers(Dialog dialog) {
        DialogEnds ends = DialogEnds.of(dialog);
        ends.unreached().forEach(layer -> context.find(Rule.LAYER_UNREACHED, layer(dialog, layer), layer.id(), dialog.id()));
        ends.deadEnds().forEach(layer -> context.find(Rule.LAYER_DEAD_END, layer(dialog, layer), layer.id(), dialog.id()));
        for (Layer layer : dialog.layers()) {
            for (int i = 1; i < layer.buttons().size(); i++) {
                Consent.Button button = layer.buttons().get(i);
                layer.buttons().subList(0, i).stream().filter(before -> before.act().equals(button.act())).findFirst()
                        .ifPresent(before -> context.find(Rule.OPTION_ALIKE, layer(dialog, layer), button.id(), before.id(), layer.id()));
            }
        }
    }

    private Place dialog(Dialog dialog) {
        return fields.fields("dialogs").orElseThrow().keyPlace(dialog.id());
    }

    private Place layer(Dialog dialog, Layer layer) {
        return fields.fields("dialogs").flatMap(all -> all.fields(dialog.id())).flatMap(one -> one.fields("layers")).map(layers -> layers.keyPlace(layer.id()))
                .orElse(dialog(dialog));
    }
}
