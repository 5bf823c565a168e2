package org.mizan.learning.web;

import java.util.List;

import org.mizan.quiz.Sitting;
import org.mizan.simulation.CoveredRun;
import org.mizan.site.Typed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages of assessments, and their items as fragments. */
@CheckedTemplate(basePath = "examination", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ExaminationPages {

    static native TemplateInstance assessment(AssessmentView view);

    static native TemplateInstance item(ExaminationView view);

    static native TemplateInstance overview(ExaminationView view);

    static native TemplateInstance review(ReviewView view);

    /** A session had ended when something was sent: it can be sent again from here. */
    static native TemplateInstance unsent(String action, List<Typed> typed);

    static native TemplateInstance asking(Sitting sitting, ItemStage stage);

    static native TemplateInstance playing(CoveredRun run, ItemStage stage);

    static native TemplateInstance asked(Sitting sitting, Reviewed reviewed);

    static native TemplateInstance played(CoveredRun run, Reviewed reviewed);

    private ExaminationPages() {
    }
}
