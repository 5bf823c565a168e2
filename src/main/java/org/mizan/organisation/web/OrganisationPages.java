package org.mizan.organisation.web;

import org.mizan.organisation.Organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages of those who manage an organisation. */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class OrganisationPages {

    /** @param people how many belong to it */
    static native TemplateInstance overview(Organisation organisation, int people);

    private OrganisationPages() {
    }
}
