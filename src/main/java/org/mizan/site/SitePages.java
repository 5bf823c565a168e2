package org.mizan.site;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages of the frame itself. */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class SitePages {

    static native TemplateInstance error(Mishap mishap);

    /** A request that may have come from another site. */
    static native TemplateInstance foreign();

    /** A form without the token of its session: it can be sent again from here, with all that was typed. */
    static native TemplateInstance onceMore(String action, List<Typed> typed);

    private SitePages() {
    }
}
