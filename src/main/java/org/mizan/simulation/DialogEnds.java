package org.mizan.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.mizan.simulation.Consent.Dialog;
import org.mizan.simulation.Consent.Layer;

/** Every end that taps can bring a {@link Dialog} to, each with the fewest taps, found layer by layer and switch by switch. */
public final class DialogEnds {

    private static final Memo<Dialog, DialogEnds> ALL = new Memo<>(DialogEnds::search);

    private final Dialog dialog;
    private final List<DialogWalk> ends;
    private final Set<String> reached;

    private record State(String layer, Set<String> on) {
    }

    private record End(boolean left, Set<String> consented) {
    }

    private DialogEnds(Dialog dialog, List<DialogWalk> ends, Set<String> reached) {
        this.dialog = dialog;
        this.ends = List.copyOf(ends);
        this.reached = Set.copyOf(reached);
    }

    /** Looked for once in each dialog. */
    public static DialogEnds of(Dialog dialog) {
        return ALL.of(dialog);
    }

    private static DialogEnds search(Dialog dialog) {
        Map<End, DialogWalk> ends = new LinkedHashMap<>();
        Set<State> seen = new HashSet<>();
        Set<String> reached = new LinkedHashSet<>();
        Deque<DialogWalk> open = new ArrayDeque<>(List.of(DialogWalk.begin(dialog)));
        while (!open.isEmpty()) {
            DialogWalk walk = open.poll();
            if (walk.ended()) {
                ends.putIfAbsent(new End(walk.left(), Set.copyOf(walk.consented())), walk);
            } else if (seen.add(new State(walk.layer().id(), walk.on()))) {
                reached.add(walk.layer().id());
                taps(walk.layer()).forEach(tap -> open.add(walk.tap(tap)));
            }
        }
        return new DialogEnds(dialog, new ArrayList<>(ends.values()), reached);
    }

    private static List<String> taps(Layer layer) {
        List<String> taps = new ArrayList<>();
        layer.buttons().forEach(button -> taps.add(layer.id() + "." + button.id()));
        layer.boxes().forEach(box -> taps.add(layer.id() + ".box." + box.purpose()));
        return taps;
    }

    /** The end of this kind with the fewest taps. */
    public Optional<DialogWalk> nearest(Predicate<DialogWalk> wanted) {
        return ends.stream().filter(wanted).findFirst();
    }

    /** The shortest way to consent to everything it asks for; empty if there is none. */
    public Optional<DialogWalk> accepting() {
        return nearest(walk -> walk.reads() && walk.consented().size() == dialog.asks().size());
    }

    /** The shortest way to read the site and consent to nothing; empty if there is none. */
    public Optional<DialogWalk> refusing() {
        return nearest(walk -> walk.reads() && walk.consented().isEmpty());
    }

    public Optional<DialogWalk> leaving() {
        return nearest(DialogWalk::left);
    }

    /** Whether refusing takes more taps than accepting, or cannot be done at all. */
    public boolean refusingIsLonger() {
        int accept = accepting().map(walk -> walk.taps().size()).orElse(0);
        return refusing().map(walk -> walk.taps().size() > accept).orElse(true);
    }

    /** Layers that no tap leads to, in file order. */
    public List<Layer> unreached() {
        return dialog.layers().stream().filter(layer -> !reached.contains(layer.id())).toList();
    }

    /** Layers that can be reached and from which no tap leads to an end, in file order. */
    public List<Layer> deadEnds() {
        Set<String> alive = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Layer layer : dialog.layers()) {
                boolean ends = layer.buttons().stream().anyMatch(button -> button.act().ends() || alive.contains(button.act().to()));
                grown |= ends && alive.add(layer.id());
            }
        }
        return dialog.layers().stream().filter(layer -> reached.contains(layer.id()) && !alive.contains(layer.id())).toList();
    }
}
