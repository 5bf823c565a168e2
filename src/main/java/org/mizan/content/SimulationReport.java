package org.mizan.content;

import java.util.Optional;

import org.mizan.language.Language;
import org.mizan.simulation.Figures;

/**
 * What the checker says of a simulation.
 *
 * @param id      {@code course/module/lesson#id}, or {@code course/assessment#id}
 * @param figures the solver's, for kinds that have them
 */
public record SimulationReport(String id, String kind, Language language, Optional<Figures> figures) {
}
