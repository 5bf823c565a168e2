package org.mizan.content;

import java.util.Optional;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** Nodes that the compiler puts into a parsed text in place of what the author wrote. */
final class PageNodes {

    /** Where an activity stands. */
    static final class Slot extends CustomBlock {
        final int index;

        Slot(int index) {
            this.index = index;
        }
    }

    /** A block quote that says what it is. */
    static final class Alert extends CustomBlock {
        final String kind;
        final Optional<String> id;
        /** Position among the things to do; -1 for any other kind. */
        final int step;

        Alert(String kind, Optional<String> id, int step) {
            this.kind = kind;
            this.id = id;
            this.step = step;
        }
    }

    /** An image that stands alone, with its title as caption. */
    static final class Figure extends CustomBlock {
        final String caption;

        Figure(String caption) {
            this.caption = caption;
        }
    }

    /** HTML that the compiler made itself, between blocks. */
    static final class Made extends CustomBlock {
        final String html;

        Made(String html) {
            this.html = html;
        }
    }

    /** Words that follow a link. */
    static final class Aside extends CustomNode {
        final String words;
        final String name;

        /** @param name the class by which a page finds it */
        Aside(String words, String name) {
            this.words = words;
            this.name = name;
        }
    }

    private PageNodes() {
    }
}
