package org.mizan.content;

import java.util.List;
import java.util.Optional;

import org.mizan.simulation.Heading;

/**
 * What is known of a simulation before its kind is asked.
 *
 * @param texts title, wish and debrief; empty if one that has to be there is missing
 */
record BlockHead(String id, Optional<String> outcome, List<String> formerly, Optional<Texts> texts) {

    record Texts(String title, String wish, String debrief) {
    }

    static BlockHead read(String id, Optional<String> outcome, List<String> formerly, Fields fields) {
        fields.require("title", "wish");
        Optional<String> title = fields.text("title");
        Optional<String> wish = fields.text("wish");
        String debrief = fields.text("debrief").orElse("");
        return new BlockHead(id, outcome, formerly, title.flatMap(name -> wish.map(words -> new Texts(name, words, debrief))));
    }

    Optional<Heading> heading() {
        return texts.map(text -> new Heading(id, outcome, formerly, text.title(), text.wish(), text.debrief()));
    }
}
