package org.mizan.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mizan.language.Markup;

/**
 * One or several of some options.
 *
 * @param multiple  several may be chosen
 * @param trueFalse the two options are true and false, in the lesson's words
 * @param options   at least two
 */
public record Choice(About about, boolean multiple, boolean trueFalse, List<Option> options) implements Question {

    /** @param feedback shown once the learner has chosen (or, in a multiple choice, left out) this option */
    public record Option(Markup text, boolean right, Optional<Markup> feedback) {
    }

    public Choice {
        options = List.copyOf(options);
    }

    @Override
    public String kind() {
        return "choice";
    }

    /** Single: all or nothing. Multiple: max(0, right chosen − wrong chosen) / right. */
    @Override
    public Marking mark(Answer answer) {
        Set<String> chosen = Set.copyOf(answer.values());
        List<Boolean> parts = IntStream.range(0, options.size()).mapToObj(i -> options.get(i).right() == chosen.contains(String.valueOf(i)))
                .collect(Collectors.toList());
        long right = options.stream().filter(Option::right).count();
        long rightChosen = chosen.stream().filter(this::isRight).count();
        long wrongChosen = chosen.size() - rightChosen;
        double share = multiple ? Math.max(0, rightChosen - wrongChosen) / (double) Math.max(1, right) : rightChosen == 1 && wrongChosen == 0 ? 1 : 0;
        return new Marking(share, parts);
    }

    private boolean isRight(String position) {
        return IntStream.range(0, options.size()).anyMatch(i -> options.get(i).right() && String.valueOf(i).equals(position));
    }
}
