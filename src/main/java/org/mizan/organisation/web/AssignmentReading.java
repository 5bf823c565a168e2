package org.mizan.organisation.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.mizan.course.Catalogue;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Assignment.Whom;
import org.mizan.organisation.Group;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Memberships;
import org.mizan.site.CurrentLanguage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the assignment that a form means, whether a page sent it or a program. */
@ApplicationScoped
class AssignmentReading {

    private final Catalogue catalogue;
    private final Groups groups;
    private final Memberships memberships;
    private final CurrentLanguage language;
    private final Clock clock;

    @Inject
    AssignmentReading(Catalogue catalogue, Groups groups, Memberships memberships, CurrentLanguage language, Clock clock) {
        this.catalogue = catalogue;
        this.groups = groups;
        this.memberships = memberships;
        this.language = language;
        this.clock = clock;
    }

    /** Whether something is a course that can be asked. */
    boolean taught(String course) {
        return catalogue.course(course).isPresent();
    }

    /**
     * What is wanted, without groups and people that are not this organisation's.
     *
     * @param form     without mistakes
     * @param existing the one that is to be changed
     */
    Assignment wanted(Organisation organisation, AssignmentForm form, UUID id, Optional<Assignment> existing) {
        return own(organisation, form.assignment(organisation, usualTitle(form), id,
                existing.map(Assignment::created).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }

    /** Whether nobody is left of whom it could be asked. */
    static boolean ofNobody(Assignment wanted) {
        return wanted.whom() instanceof Whom.Some some && some.groups().isEmpty() && some.people().isEmpty();
    }

    private Assignment own(Organisation organisation, Assignment wanted) {
        if (!(wanted.whom() instanceof Whom.Some some)) {
            return wanted;
        }
        Set<UUID> known = groups.of(organisation.id()).stream().map(Group::id).collect(Collectors.toSet());
        var own = new Whom.Some(some.groups().stream().filter(known::contains).collect(Collectors.toSet()),
                some.people().stream().filter(person -> memberships.role(organisation.id(), person).isPresent()).collect(Collectors.toSet()));
        return new Assignment(wanted.id(), wanted.organisation(), wanted.title(), wanted.courses(), own, wanted.deadline(), wanted.required(), wanted.everyMonths(),
                wanted.graceDays(), wanted.created(), wanted.withdrawn());
    }

    /** The titles of the courses, as long as they fit. */
    private String usualTitle(AssignmentForm form) {
        List<String> titles = form.path().stream().map(course -> CourseTitle.of(course, catalogue, language.get()).text()).toList();
        String all = String.join(" · ", titles);
        return all.length() <= AssignmentForm.LONGEST_TITLE ? all : titles.get(0);
    }
}
