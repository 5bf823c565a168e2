package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mizan.simulation.Consent.Button;
import org.mizan.simulation.Consent.Dialog;
import org.mizan.simulation.Consent.Layer;

/**
 * The tricks of a dialog. Three are computed: boxes ticked in advance (deceptive snugness, of the family skipping), a longer way to refuse
 * than to accept (longer than necessary, or a dead end, of the family obstructing), and an acceptance drawn louder than the refusal
 * (hidden in plain sight, of the family stirring). What lies in the words only the author can name.
 */
final class DialogTricks {

    static List<Trick> of(Consent consent, Dialog dialog, DialogEnds ends) {
        List<Trick> tricks = new ArrayList<>();
        String preticked = dialog.layers().stream().flatMap(layer -> layer.boxes().stream()).filter(Consent.Box::on)
                .map(box -> consent.purpose(box.purpose()).map(Consent.Purpose::label).orElse("")).distinct().collect(Collectors.joining(" · "));
        if (!preticked.isEmpty()) {
            tricks.add(new Trick("skipping", Line.of("trick-preticked", preticked)));
        }
        int accept = ends.accepting().map(walk -> walk.taps().size()).orElse(0);
        if (ends.refusing().isEmpty()) {
            tricks.add(new Trick("obstructing", Line.of("trick-no-refusal")));
        } else if (ends.refusingIsLonger()) {
            tricks.add(new Trick("obstructing", Line.of("trick-longer").with(ends.refusing().get().taps().size() - accept)));
        }
        dialog.layers().stream().flatMap(layer -> shouting(layer).stream()).forEach(tricks::add);
        for (Layer layer : dialog.layers()) {
            layer.pattern().ifPresent(family -> tricks.add(new Trick(family, Line.of("trick-words", layer.says()))));
            layer.buttons().forEach(button -> button.pattern().ifPresent(family -> tricks.add(new Trick(family, Line.of("trick-button", button.label())))));
        }
        return tricks;
    }

    private static List<Trick> shouting(Layer layer) {
        boolean allLoud = layer.buttons().stream().anyMatch(button -> button.look().equals("loud") && button.act().kind().equals("all"));
        List<Button> others = layer.buttons().stream().filter(button -> !button.act().kind().equals("all")).toList();
        boolean refusalLoud = others.stream().anyMatch(button -> button.look().equals("loud"));
        return !allLoud || refusalLoud || others.isEmpty() ? List.of()
                : List.of(new Trick("stirring", Line.of("trick-loud", others.stream().map(Button::label).collect(Collectors.joining(" · ")))));
    }

    private DialogTricks() {
    }
}
