package org.mizan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mizan.content.Words.Phrase;
import org.mizan.simulation.Condition;

/** Reads {@code a is b and not (c is d or e is not f)}: {@code not} binds before {@code and}, {@code and} before {@code or}. */
final class ConditionParser {

    private static final Pattern TOKEN = Pattern.compile("\\s+|[()]|[^\\s()]+");
    private static final int DEEPEST = 50;

    /** Looks up settings and their options. */
    interface Names {

        /** Says so, at the place, if there is no such setting. */
        boolean isSetting(String setting, Place place);

        /** Says so, at the place, if the setting has no such option. */
        boolean isOption(String setting, String option, Place place);
    }

    private record Token(String text, int at) {
    }

    private final Yaml.Scalar source;
    private final Names names;
    private final Findings findings;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private ConditionParser(Yaml.Scalar source, Names names, Findings findings) {
        this.source = source;
        this.names = names;
        this.findings = findings;
        for (Matcher token = TOKEN.matcher(source.text()); token.find();) {
            if (!token.group().isBlank()) {
                tokens.add(new Token(token.group(), token.start()));
            }
        }
    }

    /** The condition; empty after a finding. */
    static Optional<Condition> parse(Yaml.Scalar source, Names names, Findings findings) {
        ConditionParser parser = new ConditionParser(source, names, findings);
        try {
            Condition condition = parser.any(0);
            if (parser.next < parser.tokens.size()) {
                throw parser.unexpected("and, or");
            }
            return Optional.of(condition);
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private Condition any(int depth) {
        List<Condition> parts = new ArrayList<>(List.of(all(depth)));
        while (take("or")) {
            parts.add(all(depth));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all(int depth) {
        List<Condition> parts = new ArrayList<>(List.of(one(depth)));
        while (take("and")) {
            parts.add(one(depth));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition one(int depth) {
        if (depth > DEEPEST) {
            throw unexpected("a is b");
        }
        if (take("not")) {
            return new Condition.Not(one(depth + 1));
        }
        if (take("(")) {
            Condition inner = any(depth + 1);
            if (!take(")")) {
                throw unexpected(")");
            }
            return inner;
        }
        return comparison();
    }

    private Condition comparison() {
        Token setting = word("a is b");
        if (!take("is")) {
            throw unexpected("is");
        }
        boolean negated = take("not");
        Token option = word("b");
        boolean known = names.isSetting(setting.text(), place(setting)) && names.isOption(setting.text(), option.text(), place(option));
        if (!known) {
            throw new Unreadable();
        }
        Condition is = new Condition.Is(setting.text(), option.text());
        return negated ? new Condition.Not(is) : is;
    }

    private Token word(String expected) {
        boolean word = next < tokens.size() && Fields.ID.matcher(tokens.get(next).text()).matches()
                && !List.of("is", "and", "or", "not").contains(tokens.get(next).text());
        if (!word) {
            throw unexpected(expected);
        }
        return tokens.get(next++);
    }

    private boolean take(String text) {
        boolean matches = next < tokens.size() && tokens.get(next).text().equals(text);
        next += matches ? 1 : 0;
        return matches;
    }

    private Unreadable unexpected(String expected) {
        boolean end = next >= tokens.size();
        String found = end ? "" : tokens.get(next).text();
        Phrase cause;
        if (end) {
            cause = Phrase.of("condition-ends", expected);
        } else if (expected.equals("is")) {
            cause = Phrase.of("condition-is", tokens.get(next - 1).text(), found);
        } else if (expected.equals("b")) {
            cause = Phrase.of("condition-id", found);
        } else {
            cause = Phrase.of("condition-word", found, expected);
        }
        findings.add(Rule.CONDITION_SYNTAX, end ? source.at(source.text().length()) : place(tokens.get(next)), cause);
        return new Unreadable();
    }

    private Place place(Token token) {
        return source.at(token.at());
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
