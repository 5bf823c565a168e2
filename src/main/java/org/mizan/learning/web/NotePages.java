package org.mizan.learning.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a note about a lesson. */
@CheckedTemplate(basePath = "note", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class NotePages {

    static native TemplateInstance note(NoteView view);

    private NotePages() {
    }
}
