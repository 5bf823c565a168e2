package org.mizan.organisation.web;

import java.util.List;

import org.mizan.organisation.Duty.Status;
import org.mizan.organisation.Organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** Pages about what organisations see. They name the four statuses as {@code duty:OVERDUE}. */
@TemplateData(target = Status.class, namespace = "duty")
@CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ReportPages {

    static native TemplateInstance overview(OverviewView view);

    static native TemplateInstance report(ReportView view);

    /** What an organisation sees of one member, for those who manage it. */
    static native TemplateInstance member(SeenView seen);

    static native TemplateInstance sample(Organisation organisation, List<FigureView> figures, List<LineView> lines);

    /**
     * The same for the person.
     *
     * @param left     whether one of the organisations was left just now
     * @param exported what evidence about the person was exported
     */
    static native TemplateInstance organisations(List<SeenView> all, boolean left, List<EvidenceView.About> exported);

    static native TemplateInstance departure(Organisation organisation, MyOrganisationsResource.Obstacle obstacle);

    private ReportPages() {
    }
}
