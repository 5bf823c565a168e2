package org.mizan.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.mizan.language.Folding;
import org.mizan.language.Numerals;

/** A gap of a {@link Gaps} question and what may stand in it. */
public sealed interface Gap {

    /** Whether a learner's text fills the gap rightly; compared after {@link Folding#fold}. */
    boolean accepts(String text);

    /** A gap for numbers if every alternative is one ({@code 72} or {@code 72±1}), else for words. */
    static Gap of(List<String> alternatives) {
        List<Number.Value> values = alternatives.stream().map(Number.Value::parse).flatMap(Optional::stream).toList();
        return values.size() == alternatives.size() ? new Number(values) : new Words(alternatives);
    }

    /** What to show as the right answer: the first alternative as the author wrote it. */
    String shown();

    /** @param alternatives as the author wrote them, at least one */
    record Words(List<String> alternatives) implements Gap {

        public Words {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public boolean accepts(String text) {
            String folded = Folding.fold(text);
            return !text.isBlank() && alternatives.stream()
                    .anyMatch(one -> folded.isEmpty() ? one.strip().equals(text.strip()) : Folding.fold(one).equals(folded));
        }

        @Override
        public String shown() {
            return alternatives.get(0);
        }
    }

    /** @param alternatives at least one value with its tolerance */
    record Number(List<Value> alternatives) implements Gap {

        /** @param tolerance how far from the value is still right, 0 or more */
        public record Value(BigDecimal value, BigDecimal tolerance) {

            /** Reads {@code 72} or {@code 72±1}; empty if it is neither. */
            static Optional<Value> parse(String text) {
                String[] parts = text.split("±", -1);
                Optional<BigDecimal> value = Numerals.parse(parts[0]);
                Optional<BigDecimal> tolerance = parts.length == 1 ? Optional.of(BigDecimal.ZERO)
                        : Numerals.parse(parts[1]).filter(width -> parts.length == 2 && width.signum() >= 0);
                return value.flatMap(number -> tolerance.map(width -> new Value(number, width)));
            }

            boolean accepts(BigDecimal given) {
                return given.subtract(value).abs().compareTo(tolerance) <= 0;
            }
        }

        public Number {
            alternatives = List.copyOf(alternatives);
        }

        /** A number at most the tolerance away from one of the values, however it is written: see {@link Numerals#parse}. */
        @Override
        public boolean accepts(String text) {
            return Numerals.parse(text).filter(given -> alternatives.stream().anyMatch(one -> one.accepts(given))).isPresent();
        }

        @Override
        public String shown() {
            return alternatives.get(0).value().toPlainString();
        }
    }
}
