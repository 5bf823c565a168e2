package org.mizan.organisation.web;

import java.time.ZoneId;
import java.util.List;

import org.mizan.course.Catalogue;
import org.mizan.organisation.store.EvidenceExports;
import org.mizan.organisation.store.Organisations;
import org.mizan.privacy.PersonId;
import org.mizan.site.CurrentLanguage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What evidence about a person was exported, for the pages that the person reads; {@code evidence/exported.html} shows it. */
@RequestScoped
public class EvidenceAbout {

    private final EvidenceExports exports;
    private final Organisations organisations;
    private final Catalogue catalogue;
    private final CurrentLanguage language;

    @Inject
    EvidenceAbout(EvidenceExports exports, Organisations organisations, Catalogue catalogue, CurrentLanguage language) {
        this.exports = exports;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.language = language;
    }

    /** The newest first; those of organisations that the person left too. */
    public List<EvidenceView.About> of(PersonId person) {
        return exports.about(person).stream().map(each -> EvidenceView.About.of(each, each.courses().stream().map(course -> CourseTitle.of(course, catalogue, language.get())).toList(),
                organisations.find(each.organisation()).map(found -> found.zone()).orElse(ZoneId.of("UTC")), language.get())).toList();
    }
}
