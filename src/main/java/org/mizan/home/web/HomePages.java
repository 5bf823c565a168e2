package org.mizan.home.web;

import java.util.List;
import java.util.Optional;

import org.mizan.course.Finding;
import org.mizan.course.Page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that lead into the library. */
@CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class HomePages {

    static native TemplateInstance home(List<LearningPath> paths, Optional<Resume> resume);

    static native TemplateInstance courses(List<LearningPath> paths, List<Finding> findings);

    static native TemplateInstance glossary(List<GlossaryLetter> letters);

    static native TemplateInstance page(Page page);

    static native TemplateInstance learning(LearningView view);

    static native TemplateInstance steps(List<CourseSteps> courses);

    static native TemplateInstance plan(List<CourseSteps> all, List<CourseSteps> chosen);

    static native TemplateInstance device();

    private HomePages() {
    }
}
