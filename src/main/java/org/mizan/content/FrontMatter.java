package org.mizan.content;

import java.util.List;
import java.util.Optional;

/**
 * The YAML between the {@code ---} lines at the head of a Markdown file.
 *
 * @param fields    empty if there is none or it cannot be read, which a finding says
 * @param bodyLine  the first line, from 1, that belongs to the body
 */
record FrontMatter(Optional<Fields> fields, int bodyLine) {

    static FrontMatter of(TextFile file, boolean expected, Findings findings) {
        List<String> lines = file.lines();
        if (!lines.get(0).stripTrailing().equals("---")) {
            if (expected) {
                findings.add(Rule.FRONT_MATTER_MISSING, file.at(1, 1));
            }
            return new FrontMatter(Optional.empty(), 1);
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                String yaml = String.join("\n", lines.subList(1, i));
                Optional<Yaml.Mapping> map = new YamlReader(file, 2, 0, findings).ofWords().read(yaml);
                return new FrontMatter(map.map(read -> new Fields(new Yaml.Mapping(read.entries(), false, file.at(1, 1)), findings)), i + 2);
            }
        }
        findings.add(Rule.FRONT_MATTER_UNCLOSED, file.at(1, 1));
        return new FrontMatter(Optional.empty(), lines.size() + 1);
    }

    /** The whole file with the front matter blanked out, so that positions of the Markdown parser are positions in the file. */
    String body(TextFile file) {
        List<String> lines = file.lines();
        int from = Math.min(bodyLine - 1, lines.size());
        return "\n".repeat(from) + String.join("\n", lines.subList(from, lines.size()));
    }
}
