package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.mizan.organisation.Group;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages of those who manage an organisation, and of those who join one. {@code done} says what has just happened. */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class OrganisationPages {

    static native TemplateInstance organisations(OrganisationsView view, Optional<Done> done);

    static native TemplateInstance facts(Organisation organisation, FactsForm form, List<String> zones, Optional<Done> done);

    /** @param count how many belong to it */
    static native TemplateInstance people(Organisation organisation, PeopleView view, int count, Optional<Done> done);

    /**
     * @param all         the groups of the organisation
     * @param lastManager whether the role had to stay, since nobody else manages
     */
    static native TemplateInstance person(Organisation organisation, Membership person, List<Group> all, boolean lastManager, Optional<Done> done);

    /** Asks before somebody is taken out. */
    static native TemplateInstance removal(Organisation organisation, Membership person, Optional<Refusal> refusal);

    static native TemplateInstance groups(Organisation organisation, GroupsView view, Optional<Done> done);

    static native TemplateInstance group(Organisation organisation, GroupView view, Optional<Done> done);

    static native TemplateInstance codes(Organisation organisation, CodesView view, Optional<Done> done);

    /** A new code, shown once, to be printed. */
    static native TemplateInstance sheet(Organisation organisation, String code, int places, List<ForStaff.Text> texts);

    static native TemplateInstance message(Organisation organisation, List<ForStaff.Text> texts);

    /**
     * @param duties how courses might stand for one person
     * @param people how one might stand for several
     */
    static native TemplateInstance preview(Organisation organisation, List<LineView> duties, List<LineView> people);

    static native TemplateInstance join(String code, Optional<JoinResource.Mistake> mistake);

    /** Asks before somebody joins. */
    static native TemplateInstance joining(Organisation organisation, String code);

    private OrganisationPages() {
    }
}
