package org.mizan.content;

import java.util.List;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why a line is probably no YAML: the parser's own words help nobody who only knows Markdown.
 *
 * @param word key of the sentence that tells the author
 * @param line from 0, where it differs from the place that the parser complains about; else -1
 */
record YamlCause(String word, int line) {

    private static final Pattern TAB = Pattern.compile("^ *\t");
    private static final Pattern TWO_COLONS = Pattern.compile("^\\s*(- )?[^\\s:\"'{\\[]+:\\s+[^\"'{\\[|>].*:(\\s|$).*");
    private static final Pattern COMMENT = Pattern.compile(":\\s+#\\S");
    private static final Pattern BARE_SIGN = Pattern.compile("(:|-)\\s+[?@`%&*!|>](\\s|\\S).*");
    private static final Pattern QUOTE_ENDS_EARLY = Pattern.compile("^\\s*(- )?[^\\s:]+:\\s+(\"[^\"]*\"|'[^']*')\\s*[^\\s,}\\]#].*");

    static YamlCause of(MarkedYamlEngineException e, List<String> lines) {
        int problem = e.getProblemMark().map(Mark::getLine).orElse(0);
        int context = e.getContextMark().map(Mark::getLine).orElse(problem);
        for (int line : new int[] {problem, Math.max(0, problem - 1)}) {
            if (TAB.matcher(line < lines.size() ? lines.get(line) : "").find()) {
                return new YamlCause("cause-tab", line);
            }
        }
        for (int line : new int[] {problem, Math.max(0, problem - 1), context}) {
            String text = line < lines.size() ? lines.get(line) : "";
            if (QUOTE_ENDS_EARLY.matcher(text).matches()) {
                return new YamlCause("cause-quote", line);
            }
            if (TWO_COLONS.matcher(text).matches()) {
                return new YamlCause("cause-colon", line);
            }
        }
        String text = problem < lines.size() ? lines.get(problem) : "";
        if (String.valueOf(e.getProblem()).contains("found unexpected end of stream") || String.valueOf(e.getContext()).contains("quoted")) {
            return new YamlCause("cause-quote", context);
        }
        if (String.valueOf(e.getContext()).contains("flow")) {
            for (int line = context; line <= Math.min(problem, lines.size() - 1); line++) {
                if (COMMENT.matcher(lines.get(line)).find()) {
                    return new YamlCause("cause-comment", line);
                }
            }
            return new YamlCause("cause-flow", context);
        }
        if (BARE_SIGN.matcher(text).find()) {
            return new YamlCause("cause-sign", -1);
        }
        return new YamlCause(String.valueOf(e.getContext()).contains("block") ? "cause-indentation" : "cause-other", -1);
    }
}
