package org.mizan.quiz;

import java.util.List;

import org.mizan.language.Markup;

/**
 * What a question asks: its heading and, perhaps, more text below it.
 *
 * @param title inline pieces of the heading
 * @param body  block pieces below it; empty when the heading says all
 */
public record Prompt(List<Piece> title, List<Piece> body) {

    public Prompt {
        title = List.copyOf(title);
        body = List.copyOf(body);
    }

    /** Text, or the place of a gap. Concatenated in order the pieces are balanced HTML. */
    public sealed interface Piece {
    }

    public record Text(Markup markup) implements Piece {
    }

    /** @param gap position among the gaps of the question, from 0, counted through title and body */
    public record Blank(int gap) implements Piece {
    }
}
