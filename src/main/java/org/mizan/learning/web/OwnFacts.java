package org.mizan.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.mizan.course.StaffFact;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.learning.StaffFacts;
import org.mizan.site.CurrentVisitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts what the learner's own organisation says where a lesson has only the general sentence. */
@ApplicationScoped
class OwnFacts {

    /** As the compiler writes it; within it there are only words. */
    private static final Pattern GENERAL = Pattern.compile("<span class=\"organisation organisation-([a-z-]+)\">[^<]*</span>");

    private final StaffFacts facts;
    private final CurrentVisitor visitor;

    @Inject
    OwnFacts(StaffFacts facts, CurrentVisitor visitor) {
        this.facts = facts;
        this.visitor = visitor;
    }

    /** The same parts for a learner whose organisation says something; everybody else reads them as they are. The database is asked only then. */
    List<LessonView.Part> in(List<LessonView.Part> parts, Language language) {
        if (parts.stream().noneMatch(part -> GENERAL.matcher(part.html().html()).find())) {
            return parts;
        }
        Map<StaffFact, Markup> own = visitor.person().map(person -> facts.of(person, language)).orElse(Map.of());
        return own.isEmpty() ? parts : parts.stream().map(part -> new LessonView.Part(part.kind(), part.id(), told(part.html(), own))).toList();
    }

    private static Markup told(Markup general, Map<StaffFact, Markup> own) {
        return new Markup(GENERAL.matcher(general.html()).replaceAll(found -> {
            Optional<Markup> said = StaffFact.of(found.group(1)).map(own::get);
            return java.util.regex.Matcher.quoteReplacement(said.map(Markup::html).orElse(found.group()));
        }));
    }
}
