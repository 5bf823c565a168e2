package org.mizan.quiz;

import java.math.BigDecimal;
import java.util.List;

import org.mizan.language.Folding;

/** A gap of a {@link Gaps} question and what may stand in it. */
public sealed interface Gap {

    /** Whether a learner's text fills the gap rightly; compared after {@link Folding#fold}. */
    boolean accepts(String text);

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
            return !folded.isEmpty() && alternatives.stream().anyMatch(one -> Folding.fold(one).equals(folded));
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
        }

        public Number {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public boolean accepts(String text) {
            try {
                BigDecimal given = new BigDecimal(Folding.fold(text).replace(",", ""));
                return alternatives.stream().anyMatch(one -> given.subtract(one.value()).abs().compareTo(one.tolerance()) <= 0);
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }

        @Override
        public String shown() {
            return alternatives.get(0).value().toPlainString();
        }
    }
}
