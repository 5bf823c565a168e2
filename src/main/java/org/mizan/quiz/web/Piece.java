package org.mizan.quiz.web;

import java.util.List;

import org.mizan.language.Markup;
import org.mizan.quiz.Prompt;

/**
 * A piece of a prompt for a template.
 *
 * @param html text; empty where a gap stands
 * @param gap  position of the gap, or −1
 */
record Piece(Markup html, int gap) {

    static List<Piece> of(List<Prompt.Piece> pieces) {
        return pieces.stream().map(Piece::of).toList();
    }

    private static Piece of(Prompt.Piece piece) {
        return piece instanceof Prompt.Text text ? new Piece(text.markup(), -1) : new Piece(Markup.NONE, ((Prompt.Blank) piece).gap());
    }

    /** What a reader calls the gap. */
    public int number() {
        return gap + 1;
    }
}
