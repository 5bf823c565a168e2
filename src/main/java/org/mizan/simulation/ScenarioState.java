package org.mizan.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a {@link Scenario} stands.
 *
 * @param place  a scene or an ending
 * @param meters their values, in file order
 * @param chosen scene id to the choice last made there
 */
record ScenarioState(String place, List<Integer> meters, Map<String, String> chosen) {

    ScenarioState {
        meters = List.copyOf(meters);
        chosen = Map.copyOf(chosen);
    }

    /** What conditions may ask about: the choice of each scene, and the band of each meter. */
    Map<String, String> facts(Scenario scenario) {
        Map<String, String> facts = new HashMap<>(chosen);
        for (int i = 0; i < meters.size(); i++) {
            facts.put(scenario.meters().get(i).id(), Scenario.Meter.band(meters.get(i)));
        }
        return facts;
    }
}
