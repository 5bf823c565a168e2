package org.mizan.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mizan.language.Markup;

/**
 * A question as it stands in a {@link Sitting}: what the learner sees and has answered.
 *
 * @param number     its place in the quiz, from 1
 * @param answer     the answer that its inputs show; of an ordering always there
 * @param marking    of that answer, once the learner has had it checked; gone when the answer is changed
 * @param missing    the learner wanted it checked, but it is not answered
 * @param lastShare  the share of the answer that was checked last, whether or not it was changed since
 * @param hints      those that the learner asked for
 * @param moreHints  there are others
 * @param confidence what the learner says, or said before the marking
 * @param order      positions in the order in which they are shown: options of a choice, right cells of a matching, items of an ordering
 */
public record Asked(Question question, int number, Optional<Answer> answer, Optional<Marking> marking, boolean missing,
        Optional<Double> lastShare, List<Markup> hints, boolean moreHints, Optional<Confidence> confidence, List<Integer> order) {

    public Asked {
        hints = List.copyOf(hints);
        order = List.copyOf(order);
    }

    /** @param right the learner treated it rightly; empty until checked */
    public record Option(int position, Markup text, boolean chosen, Optional<Boolean> right, Optional<Markup> feedback) {
    }

    /**
     * An item of an ordering.
     *
     * @param position its place in the written order: the value of the hidden field
     * @param place    its place in the learner's order, from 0: the value of the buttons up and down
     * @param follows  what comes next is what ought to come next; empty until checked, and for the last
     */
    public record Item(int position, int place, Markup text, boolean first, boolean last, Optional<Boolean> follows) {
    }

    /** @param chosen position of the chosen right cell */
    public record Row(Markup left, Optional<Integer> chosen, Optional<Boolean> right) {
    }

    /** A right cell that can be chosen. */
    public record Cell(int position, Markup text) {
    }

    /**
     * @param given   what the learner wrote
     * @param number  it wants a number
     * @param wanted  the right answer, once the learner's was checked
     */
    public record Filled(String given, boolean number, Optional<Boolean> right, Optional<String> wanted) {
    }

    public String id() {
        return question.id();
    }

    public String kind() {
        return question.kind();
    }

    /** Name of the field that holds the answer. */
    public String field() {
        return Sitting.ANSWER + id();
    }

    /** Name of the field that holds the confidence. */
    public String confidenceField() {
        return Sitting.SURE + id();
    }

    public boolean blank() {
        return answer.isEmpty();
    }

    public boolean checked() {
        return marking.isPresent();
    }

    public boolean right() {
        return marking.filter(Marking::right).isPresent();
    }

    /** Answered once, and the last checked answer was not wholly right. */
    public boolean missed() {
        return lastShare.filter(share -> share < 1).isPresent();
    }

    public Optional<Markup> explanation() {
        return checked() ? question.about().explanation() : Optional.empty();
    }

    /** What the confidence earned or cost; empty until checked. */
    public Optional<Integer> points() {
        return marking.flatMap(mark -> confidence.map(sure -> sure.points(mark)));
    }

    /** Options of a choice, in the order in which they are shown. */
    public List<Option> options() {
        return question instanceof Choice choice ? order.stream().map(position -> option(choice, position)).toList() : List.of();
    }

    private Option option(Choice choice, int position) {
        Choice.Option option = choice.options().get(position);
        boolean chosen = value(position);
        boolean told = checked() && (chosen || choice.multiple());
        return new Option(position, option.text(), chosen, part(position), told ? option.feedback() : Optional.empty());
    }

    private boolean value(int position) {
        return answer.filter(given -> given.values().contains(String.valueOf(position))).isPresent();
    }

    private Optional<Boolean> part(int position) {
        return marking.map(mark -> mark.parts().get(position));
    }

    /** Items of an ordering, in the learner's order. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (question instanceof Ordering ordering) {
            int last = order.size() - 1;
            for (int place = 0; place <= last; place++) {
                int position = order.get(place);
                boolean follows = place < last && order.get(place + 1) == position + 1;
                items.add(new Item(position, place, ordering.items().get(position), place == 0, place == last,
                        place < last ? marking.map(mark -> follows) : Optional.empty()));
            }
        }
        return items;
    }

    /** Rows of a matching, in file order. */
    public List<Row> rows() {
        return question instanceof Matching matching ? IntStream.range(0, matching.pairs().size()).mapToObj(row -> {
            Optional<Integer> chosen = text(row).filter(value -> !value.isEmpty()).map(Integer::valueOf);
            return new Row(matching.pairs().get(row).left(), chosen, part(row));
        }).toList() : List.of();
    }

    /** Right cells of a matching, shuffled, distractors among them. */
    public List<Cell> cells() {
        return question instanceof Matching matching
                ? order.stream().map(position -> new Cell(position, matching.cell(position))).toList()
                : List.of();
    }

    /** Gaps, by the number that a {@link Prompt.Blank} holds. */
    public List<Filled> gaps() {
        return question instanceof Gaps gaps ? IntStream.range(0, gaps.gaps().size()).mapToObj(i -> {
            Gap gap = gaps.gaps().get(i);
            return new Filled(text(i).orElse(""), gap instanceof Gap.Number, part(i), marking.map(mark -> gap.shown()));
        }).toList() : List.of();
    }

    private Optional<String> text(int index) {
        return answer.map(given -> given.values().get(index));
    }
}
