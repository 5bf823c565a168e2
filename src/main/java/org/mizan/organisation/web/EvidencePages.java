package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages about evidence packs. */
@CheckedTemplate(basePath = "evidence", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class EvidencePages {

    /**
     * @param wrong why no pack was made; empty before anything was asked
     * @param field the id of the field where it can be put right, or empty
     */
    static native TemplateInstance evidence(EvidenceView view, EvidenceForm form, Optional<EvidenceForm.Wrong> wrong, String field);

    /** Part of a person's own page: what was exported about them. */
    static native TemplateInstance exported(List<EvidenceView.About> exported);

    private EvidencePages() {
    }
}
