package org.mizan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.content.Words.Key;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads some lines of a file as YAML, with positions in that file. */
final class YamlReader {

    private static final int DEEPEST = 20;
    private static final int MOST_NODES = 20_000;

    private final TextFile file;
    private final int firstLine;
    private final int indent;
    private final Findings findings;
    private boolean words;
    private List<String> lines = List.of();
    private int nodes;

    /**
     * @param firstLine the line of the file, from 1, on which the YAML begins
     * @param indent    columns that were cut off before each line
     */
    YamlReader(TextFile file, int firstLine, int indent, Findings findings) {
        this.file = file;
        this.firstLine = firstLine;
        this.indent = indent;
        this.findings = findings;
    }

    /** Its values are words for learners, so a comment behind one is more likely a word that gets lost ({@code title: Room #3}). */
    YamlReader ofWords() {
        words = true;
        return this;
    }

    /** The map that the YAML is; an empty one for no text at all; empty after a finding. */
    Optional<Yaml.Mapping> read(String yaml) {
        lines = List.of(yaml.split("\n", -1));
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(TextFile.LARGEST).build();
        try {
            if (!isBounded(settings, yaml)) {
                findings.add(Rule.YAML_LIMIT, file.at(firstLine, 1));
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                return Optional.of(new Yaml.Mapping(List.of(), false, file.at(firstLine, 1)));
            }
            Yaml read = convert(root.get(), 0);
            if (read instanceof Yaml.Mapping mapping) {
                return Optional.of(mapping);
            }
            findings.add(Rule.YAML_TYPE, read.place(), new Key("whole"), new Key("map"), new Key(read.kind()));
        } catch (MarkedYamlEngineException e) {
            report(e);
        } catch (TooMuch e) {
            findings.add(Rule.YAML_LIMIT, file.at(firstLine, 1));
        } catch (YamlEngineException e) {
            findings.add(Rule.YAML_SYNTAX, file.at(firstLine, 1), new Key("cause-other"));
        }
        return Optional.empty();
    }

    /** Looks at the flat stream of events first, because the composer recurses. */
    private static boolean isBounded(LoadSettings settings, String yaml) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (depth > DEEPEST) {
                return false;
            }
        }
        return true;
    }

    private Yaml convert(Node node, int depth) {
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw new TooMuch();
        }
        Place place = place(node.getStartMark());
        if (node instanceof ScalarNode scalar) {
            if (node.getAnchor().isPresent() || !node.getTag().getValue().startsWith("tag:yaml.org,2002:")) {
                // "title: &c" or "title: !new" would silently lose a word.
                findings.add(Rule.YAML_SYNTAX, place, new Key("cause-sign"));
            }
            if (words && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
                scalar.getEndMark().ifPresent(this::lookForLostWords);
            }
            boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
            return new Yaml.Scalar(scalar.getValue().strip(), quoted, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(convert(item, depth + 1));
            }
            return new Yaml.Sequence(items, place);
        }
        return mapping((MappingNode) node, place, depth);
    }

    private void lookForLostWords(Mark end) {
        String line = lines.get(end.getLine());
        // Marks count code points.
        String rest = line.substring(line.offsetByCodePoints(0, end.getColumn()));
        if (rest.stripLeading().startsWith("#") && !rest.startsWith("#")) {
            int column = end.getColumn() + rest.indexOf('#');
            findings.add(Rule.YAML_COMMENT, file.at(firstLine + end.getLine(), indent + column + 1), rest.strip());
        }
    }

    private Yaml.Mapping mapping(MappingNode node, Place place, int depth) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Yaml key = convert(tuple.getKeyNode(), depth + 1);
            Yaml value = convert(tuple.getValueNode(), depth + 1);
            if (!(key instanceof Yaml.Scalar name)) {
                findings.add(Rule.YAML_TYPE, key.place(), new Key("key"), new Key("text"), new Key(key.kind()));
            } else if (entries.containsKey(name.text())) {
                findings.add(Rule.YAML_DUPLICATE_KEY, name.place(), name.text(), entries.get(name.text()).key().place().line());
            } else {
                entries.put(name.text(), new Yaml.Entry(name, value));
            }
        }
        return new Yaml.Mapping(List.copyOf(entries.values()), node.getFlowStyle() == FlowStyle.FLOW, place);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> file.at(firstLine + m.getLine(), indent + m.getColumn() + 1)).orElse(file.at(firstLine, 1));
    }

    private void report(MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        YamlCause cause = YamlCause.of(e, lines);
        int line = cause.line() >= 0 ? cause.line() : mark.map(Mark::getLine).orElse(0);
        int column = mark.filter(m -> m.getLine() == line).map(Mark::getColumn).orElse(0);
        findings.add(Rule.YAML_SYNTAX, file.at(firstLine + line, indent + column + 1), new Key(cause.word()));
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
