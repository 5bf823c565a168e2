package org.mizan.content;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.mizan.course.Page;
import org.mizan.language.Language;
import org.mizan.language.Markup;

/** Reads a file that is a title and a text: a module's introduction, a guide, a page such as "about". */
final class PageReader {

    private final Context context;
    private final boolean datedFacts;

    /** @param datedFacts whether front matter may say when the facts were checked */
    PageReader(Workbench bench, TextFile file, Language language, boolean datedFacts) {
        this.context = new Context(bench, file, language);
        this.datedFacts = datedFacts;
    }

    Page read() {
        FrontMatter front = FrontMatter.of(context.file(), true, context.findings());
        Fields fields = front.fields().orElseGet(() -> new Fields(new Yaml.Mapping(List.of(), false, context.file().at(1, 1)), new Findings()));
        fields.only(datedFacts ? new String[] {"title", "checked"} : new String[] {"title"});
        Optional<Yaml.Scalar> title = fields.required("title");
        title.ifPresent(text -> NumberHyphens.check(text, context));
        Optional<YearMonth> checked = datedFacts ? Dates.checked(fields, context.bench()) : Optional.empty();
        Markup body = Prose.page(context, front.body(context.file()));
        context.bench().knows(context);
        return new Page(context.language(), title.map(Yaml.Scalar::text).orElse(ContentName.of(context.file().path()).map(ContentName::base).orElse("")),
                checked, body);
    }

    Context context() {
        return context;
    }
}
