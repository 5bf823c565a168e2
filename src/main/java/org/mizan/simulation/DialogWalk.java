package org.mizan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mizan.simulation.Consent.Box;
import org.mizan.simulation.Consent.Button;
import org.mizan.simulation.Consent.Dialog;
import org.mizan.simulation.Consent.Layer;

/**
 * Taps through one {@link Dialog}: which layer they lead to, and what was consented to at the end. A tap is {@code layer.button} or
 * {@code layer.box.purpose}; one that the open layer does not have is no tap.
 *
 * @param layer  the one that is open, or that was open last
 * @param on     purposes that are switched on
 * @param moved  purposes whose switch was moved
 * @param taps   those that counted
 * @param ending the button that ended it; empty while it is open
 */
public record DialogWalk(Dialog dialog, Layer layer, Set<String> on, Set<String> moved, List<String> taps, Optional<Button> ending) {

    /** More taps than this nobody makes; whoever sends more gets the first of them. */
    static final int MOST = 200;

    public DialogWalk {
        on = Set.copyOf(on);
        moved = Set.copyOf(moved);
        taps = List.copyOf(taps);
    }

    /** Before the first tap. */
    static DialogWalk begin(Dialog dialog) {
        Set<String> on = new LinkedHashSet<>();
        dialog.layers().forEach(layer -> layer.boxes().stream().filter(Box::on).map(Box::purpose).forEach(on::add));
        return new DialogWalk(dialog, dialog.layers().get(0), on, Set.of(), List.of(), Optional.empty());
    }

    static DialogWalk of(Dialog dialog, List<String> taps) {
        DialogWalk walk = begin(dialog);
        for (String tap : taps) {
            walk = walk.tap(tap);
        }
        return walk;
    }

    /** After one more tap; the same, if it is none. */
    DialogWalk tap(String tap) {
        String[] parts = tap.split("\\.", -1);
        if (ended() || taps.size() >= MOST || parts.length < 2 || !parts[0].equals(layer.id())) {
            return this;
        }
        if (parts.length == 3 && parts[1].equals("box")) {
            return layer.boxes().stream().filter(box -> box.purpose().equals(parts[2])).findFirst().map(box -> flip(box.purpose(), tap)).orElse(this);
        }
        return parts.length == 2 ? layer.button(parts[1]).map(button -> press(button, tap)).orElse(this) : this;
    }

    private DialogWalk flip(String purpose, String tap) {
        Set<String> flipped = new LinkedHashSet<>(on);
        if (!flipped.remove(purpose)) {
            flipped.add(purpose);
        }
        Set<String> touched = new LinkedHashSet<>(moved);
        touched.add(purpose);
        return new DialogWalk(dialog, layer, flipped, touched, with(tap), Optional.empty());
    }

    private DialogWalk press(Button button, String tap) {
        if (button.act().ends()) {
            return new DialogWalk(dialog, layer, on, moved, with(tap), Optional.of(button));
        }
        return dialog.layer(button.act().to()).map(next -> new DialogWalk(dialog, next, on, moved, with(tap), Optional.empty())).orElse(this);
    }

    private List<String> with(String tap) {
        List<String> more = new ArrayList<>(taps);
        more.add(tap);
        return more;
    }

    public boolean ended() {
        return ending.isPresent();
    }

    /** Turned away from the site. */
    public boolean left() {
        return ending.filter(button -> button.act().kind().equals("leave")).isPresent();
    }

    /** The site can be read now. */
    public boolean reads() {
        return ended() && !left();
    }

    /** Whether a box of the open layer is ticked. */
    public boolean isOn(String purpose) {
        return on.contains(purpose);
    }

    /** Ids of the purposes consented to, in the order in which the dialog asks; what is needed anyway is no consent. */
    public List<String> consented() {
        return dialog.asks().stream().filter(this::consents).toList();
    }

    public boolean consents(String purpose) {
        return ending.filter(button -> switch (button.act().kind()) {
            case "all" -> dialog.asks().contains(purpose);
            case "these" -> button.act().purposes().contains(purpose);
            case "chosen" -> on.contains(purpose);
            default -> false;
        }).isPresent();
    }
}
