package org.mizan.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.mizan.quiz.Sitting;
import org.mizan.simulation.Run;

/** Pages of lessons, and their activities as fragments. */
@CheckedTemplate(basePath = "learning", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class LessonPages {

    static native TemplateInstance lesson(LessonView view);

    static native TemplateInstance quizzing(Sitting sitting, Stage stage);

    static native TemplateInstance simulating(Run run, Stage stage);

    static native TemplateInstance reflecting(Reflecting reflecting, Stage stage);

    private LessonPages() {
    }
}
