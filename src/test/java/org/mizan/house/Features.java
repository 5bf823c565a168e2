package org.mizan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The picture of the features, read from the drawing: whom each may know, directly or below. */
record Features(Map<String, Set<String>> below) {

    private static final Pattern FEATURE = Pattern.compile("^\\[([a-z]+)]$", Pattern.MULTILINE);
    private static final Pattern ARROW = Pattern.compile("^([a-z]+) --> ([a-z]+)$", Pattern.MULTILINE);

    static Features drawnIn(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if an arrow names a feature that is not drawn, or leads back up */
    static Features of(String drawing) {
        var arrows = new HashMap<String, Set<String>>();
        FEATURE.matcher(drawing).results().forEach(feature -> arrows.put(feature.group(1), new HashSet<>()));
        ARROW.matcher(drawing).results().forEach(arrow -> {
            if (!arrows.containsKey(arrow.group(1)) || !arrows.containsKey(arrow.group(2))) {
                throw new IllegalArgumentException("Not drawn: " + arrow.group());
            }
            arrows.computeIfAbsent(arrow.group(1), none -> new HashSet<>()).add(arrow.group(2));
        });
        var below = new HashMap<String, Set<String>>();
        arrows.keySet().forEach(feature -> below.put(feature, reached(feature, arrows, new HashSet<>())));
        below.forEach((feature, all) -> {
            if (all.contains(feature)) {
                throw new IllegalArgumentException("A circle through " + feature);
            }
        });
        return new Features(Map.copyOf(below));
    }

    private static Set<String> reached(String from, Map<String, Set<String>> arrows, Set<String> seen) {
        for (var next : arrows.getOrDefault(from, Set.of())) {
            if (seen.add(next)) {
                reached(next, arrows, seen);
            }
        }
        return seen;
    }

    Set<String> names() {
        return below.keySet();
    }

    /** Whether one room may know another; a room is {@code course}, {@code course.store} or {@code course.web}. */
    boolean allows(String from, String to) {
        var knowing = Room.of(from);
        var known = Room.of(to);
        boolean beneath = knowing.feature().equals(known.feature())
                || below.getOrDefault(knowing.feature(), Set.of()).contains(known.feature())
                || knowing.floor() == Floor.WEB && (known.feature().equals("site") || allows("site", to));
        return beneath && switch (known.floor()) {
            case FIRST -> !known.feature().equals("site") || knowing.floor() == Floor.WEB || knowing.feature().equals("site");
            case STORE -> knowing.floor() != Floor.FIRST || knowing.feature().equals("site");
            case WEB -> knowing.floor() == Floor.WEB && knowing.feature().equals(known.feature());
        };
    }

    private enum Floor {
        FIRST, STORE, WEB
    }

    private record Room(String feature, Floor floor) {

        static Room of(String name) {
            var parts = name.split("\\.");
            return new Room(parts[0], parts.length < 2 ? Floor.FIRST : switch (parts[1]) {
                case "store" -> Floor.STORE;
                case "web" -> Floor.WEB;
                default -> throw new IllegalArgumentException("No such room: " + name);
            });
        }
    }
}
