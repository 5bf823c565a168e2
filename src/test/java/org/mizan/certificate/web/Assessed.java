package org.mizan.certificate.web;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.mizan.course.Assessment;
import org.mizan.course.Catalogue;
import org.mizan.course.ContentHash;
import org.mizan.course.Course;
import org.mizan.language.Language;
import org.mizan.language.Markup;
import org.mizan.quiz.About;
import org.mizan.quiz.Choice;
import org.mizan.quiz.Prompt;
import org.mizan.quiz.Quiz;
import org.mizan.support.NothingTaught;

/** Two small courses with a certificate, of which one has an assessment. */
final class Assessed {

    static final ContentHash HASH = new ContentHash("b".repeat(64));

    static Catalogue courses(Optional<Period> valid) {
        var about = new About("q", Optional.empty(), List.of(), new Prompt(List.of(new Prompt.Text(Markup.ofText("?"))), List.of()), List.of(),
                Optional.of(Markup.ofText("because")));
        var question = new Choice(about, false, false, List.of(new Choice.Option(Markup.ofText("a"), true, Optional.empty()),
                new Choice.Option(Markup.ofText("b"), false, Optional.empty())));
        var pool = new Quiz("final", true, false, Optional.empty(), List.of(), List.of(question));
        var assessment = new Assessment("Assessment", 1, 1, Markup.NONE, pool, List.of(), HASH);
        var assessed = course("assessed", valid, Map.of(Language.ENGLISH, assessment));
        var unassessed = course("unassessed", valid, Map.of());
        return new NothingTaught() {
            @Override
            public List<Course> courses() {
                return List.of(assessed, unassessed);
            }

            @Override
            public Optional<Course> course(String id) {
                return courses().stream().filter(course -> course.id().equals(id)).findFirst();
            }

            @Override
            public String version() {
                return "assessed courses";
            }
        };
    }

    private static Course course(String id, Optional<Period> valid, Map<Language, Assessment> assessment) {
        var texts = Map.of(Language.ENGLISH, new Course.Text("Who knows what?", "Settings & their reach.", Map.of(), Markup.NONE),
                Language.ARABIC, new Course.Text("من يعرف ماذا؟", "الإعدادات ومداها.", Map.of(), Markup.NONE));
        return new Course(id, "everyone", "beginner", new TreeSet<>(List.of(Language.ARABIC, Language.ENGLISH)), List.of(), List.of(),
                Optional.of(new Course.CertificateRule(70, valid)), List.of(), List.of(), texts, assessment, Map.of(), HASH);
    }

    private Assessed() {
    }
}
