package org.mizan.practice.web;

import java.util.List;
import java.util.Optional;

import org.mizan.quiz.Sitting;
import org.mizan.site.Typed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of practice, and what is renewed on it. */
@CheckedTemplate(basePath = "practice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class PracticePages {

    static native TemplateInstance practice(Optional<DeskView> desk);

    static native TemplateInstance desk(DeskView view);

    static native TemplateInstance asking(Sitting sitting, AskingForm form);

    static native TemplateInstance told(Sitting sitting, boolean answered);

    static native TemplateInstance end();

    static native TemplateInstance unsent(String action, List<Typed> typed);

    private PracticePages() {
    }
}
