package org.mizan.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages of the frame itself. */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class SitePages {

    static native TemplateInstance error(Mishap mishap);

    private SitePages() {
    }
}
