package org.mizan.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.course.Course;
import org.mizan.language.Language;
import org.mizan.language.Markup;

/** Reads {@code course.*.md}: title, summary, the outcomes in words, and the welcome. */
final class CourseTextReader {

    private final Context context;
    private final List<String> outcomes;

    CourseTextReader(Workbench bench, TextFile file, Language language, List<String> outcomes) {
        this.context = new Context(bench, file, language);
        this.outcomes = outcomes;
    }

    Course.Text read(String fallback) {
        FrontMatter front = FrontMatter.of(context.file(), true, context.findings());
        Fields fields = front.fields().orElseGet(() -> new Fields(new Yaml.Mapping(List.of(), false, context.file().at(1, 1)), new Findings()));
        fields.only("title", "summary", "outcomes").require("title", "summary", "outcomes");
        Optional<Yaml.Scalar> title = fields.scalar("title");
        Optional<Yaml.Scalar> summary = fields.scalar("summary");
        title.ifPresent(text -> NumberHyphens.check(text, context));
        summary.ifPresent(text -> NumberHyphens.check(text, context));
        Map<String, String> sentences = sentences(fields);
        Markup welcome = Prose.page(context, front.body(context.file()));
        context.bench().knows(context);
        return new Course.Text(title.map(Yaml.Scalar::text).orElse(fallback), summary.map(Yaml.Scalar::text).orElse(""), sentences, welcome);
    }

    private Map<String, String> sentences(Fields fields) {
        Map<String, String> sentences = new LinkedHashMap<>();
        fields.fields("outcomes").ifPresent(map -> {
            for (Yaml.Entry entry : map.map().entries()) {
                String id = entry.key().text();
                if (!outcomes.contains(id)) {
                    context.find(Rule.OUTCOME_UNDECLARED, entry.key().place(), id, outcomes);
                }
                map.text(id).ifPresent(sentence -> sentences.put(id, sentence));
            }
            outcomes.stream().filter(id -> !map.has(id)).forEach(id -> context.find(Rule.OUTCOME_SENTENCE, fields.keyPlace("outcomes"), id));
        });
        return sentences;
    }

    Context context() {
        return context;
    }
}
