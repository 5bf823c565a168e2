package org.mizan.home.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.site.Edition;

/** The edition is the catalogue's: the frame may not know courses, so it is told here. */
@ApplicationScoped
class CatalogueEdition implements Edition {

    private final Catalogue catalogue;

    @Inject
    CatalogueEdition(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Language> languages() {
        return catalogue.languages();
    }

    @Override
    public String version() {
        return catalogue.version();
    }
}
