package org.mizan.offline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages about reading without a network. */
@CheckedTemplate(basePath = "offline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class OfflinePages {

    /** What is saved on this device; also stands in for pages that are not, and brings the words of what only happens without a network. */
    static native TemplateInstance offline();

    private OfflinePages() {
    }
}
