package org.mizan.search.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a search. */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class SearchPages {

    static native TemplateInstance search(SearchView view);

    private SearchPages() {
    }
}
