package org.mizan.organisation.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Time zones to choose from, by the names that name a place. */
final class Zones {

    private static final Pattern PLACE = Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream().filter(PLACE.asMatchPredicate()).sorted().toList();

    /** In alphabetical order. */
    static List<String> all() {
        return ALL;
    }

    static Optional<ZoneId> of(String name) {
        return ALL.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    private Zones() {
    }
}
