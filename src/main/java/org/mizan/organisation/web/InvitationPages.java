package org.mizan.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages of invitations. */
@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class InvitationPages {

    static native TemplateInstance invitations(InvitationsView view);

    /** What would become of a list. */
    static native TemplateInstance list(StaffListView view);

    private InvitationPages() {
    }
}
