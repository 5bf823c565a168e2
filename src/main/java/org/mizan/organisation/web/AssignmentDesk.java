package org.mizan.organisation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mizan.course.Catalogue;
import org.mizan.organisation.Assignment;
import org.mizan.organisation.Assignment.Whom;
import org.mizan.organisation.Group;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.store.Assignments;
import org.mizan.organisation.store.Duties;
import org.mizan.organisation.store.Groups;
import org.mizan.organisation.store.Memberships;
import org.mizan.privacy.PersonId;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.FormBody;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

/** Puts together what the pages of assignments show, and answers with them. */
@RequestScoped
public class AssignmentDesk {

    /** So many people are found at once; a longer beginning finds the rest. */
    private static final int FOUND = 20;
    /** So many names are written out on a page. */
    private static final int NAMED = 50;

    private final Catalogue catalogue;
    private final Groups groups;
    private final Memberships memberships;
    private final Assignments assignments;
    private final Duties duties;
    private final CurrentLanguage language;
    private final Answers answers;
    private final AssignmentReading reading;

    @Inject
    AssignmentDesk(Catalogue catalogue, Groups groups, Memberships memberships, Assignments assignments, Duties duties, CurrentLanguage language,
            Answers answers, AssignmentReading reading) {
        this.catalogue = catalogue;
        this.groups = groups;
        this.memberships = memberships;
        this.assignments = assignments;
        this.duties = duties;
        this.language = language;
        this.answers = answers;
        this.reading = reading;
    }

    Response list(Organisation organisation) {
        Map<UUID, String> names = groupNames(organisation);
        Map<UUID, Duties.Open> open = duties.open(organisation);
        return answers.page(AssignmentPages.list(organisation, assignments.of(organisation.id()).stream()
                .map(each -> new AssignmentPages.Line(view(organisation, each, names, 0), open.getOrDefault(each.id(), Duties.Open.NONE))).toList()));
    }

    Response one(Organisation organisation, Assignment assignment, @Nullable String done) {
        return answers.page(AssignmentPages.one(organisation, view(organisation, assignment), duties.headcount(organisation, assignment.id()),
                done == null ? "" : done));
    }

    Response withdrawal(Organisation organisation, Assignment assignment) {
        return assignments.wouldWithdraw(organisation, assignment)
                .map(will -> answers.page(AssignmentPages.withdrawal(organisation, view(organisation, assignment), will)))
                .orElseGet(() -> to(organisation, assignment.id(), ""));
    }

    /** The form for a new one. */
    Response form(Organisation organisation) {
        return answers.page(page(organisation, AssignmentForm.empty(), Optional.empty()));
    }

    /** The form for one that is there; one that is withdrawn is not changed any more. */
    Response form(Organisation organisation, Assignment assignment) {
        return assignment.stands() ? answers.page(page(organisation, AssignmentForm.of(assignment), Optional.of(assignment)))
                : to(organisation, assignment.id(), "");
    }

    /**
     * Acts upon a form that was sent: looks for people, goes back to it, says what would happen, or does it.
     *
     * @param existing the one that is to be changed
     */
    Response act(Organisation organisation, Optional<Assignment> existing, @Nullable String body) {
        Map<String, List<String>> sent = FormBody.fields(body);
        AssignmentForm form = AssignmentForm.of(sent, reading::taught);
        boolean change = existing.isPresent();
        String address = address(organisation, existing);
        String act = FormBody.last(sent, "act").orElse("look");
        if (act.equals("find") || act.equals("edit")) {
            return answers.page(address, page(organisation, form.withoutMistakes(), existing));
        }
        if (!form.mistakes().isEmpty()) {
            return answers.refused(address, page(organisation, form, existing));
        }
        UUID id = existing.map(Assignment::id).or(() -> AssignmentForm.uuid(form.id())).orElseGet(UUID::randomUUID);
        Assignment wanted = reading.wanted(organisation, form, id, existing);
        if (AssignmentReading.ofNobody(wanted)) {
            return answers.refused(address, page(organisation, form.withNobody(), existing));
        }
        if (act.equals("keep")) {
            return keep(organisation, wanted, change);
        }
        return (change ? assignments.wouldChange(organisation, wanted) : assignments.wouldCreate(organisation, wanted))
                .map(will -> answers.page(address, AssignmentPages.preview(organisation, form, view(organisation, wanted), will, change, address)))
                .orElseGet(() -> to(organisation, id, ""));
    }

    private Response keep(Organisation organisation, Assignment wanted, boolean change) {
        boolean done = (change ? assignments.change(organisation, wanted) : assignments.create(organisation, wanted)).isPresent();
        if (!done && assignments.find(organisation.id(), wanted.id()).isEmpty()) {
            // Another organisation's id cannot come from our form.
            throw new NotFoundException();
        }
        return to(organisation, wanted.id(), change ? done ? "changed" : "" : "created");
    }

    Response to(Organisation organisation, UUID assignment, String done) {
        return answers.to(Addresses.address(organisation, "assignments") + "/" + assignment + (done.isEmpty() ? "" : "?done=" + done));
    }

    private TemplateInstance page(Organisation organisation, AssignmentForm form, Optional<Assignment> existing) {
        return AssignmentPages.form(organisation, form, choices(organisation, form), existing.isPresent(), address(organisation, existing));
    }

    private static String address(Organisation organisation, Optional<Assignment> existing) {
        return Addresses.address(organisation, existing.map(each -> "assignments/" + each.id() + "/change").orElse("assignments/new"));
    }

    private AssignmentChoices choices(Organisation organisation, AssignmentForm form) {
        Map<String, AssignmentChoices.Candidate> people = new LinkedHashMap<>();
        form.people().stream().limit(AssignmentForm.MOST_PEOPLE).flatMap(id -> memberships.find(organisation.id(), PersonId.of(id)).stream())
                .forEach(member -> people.put(member.person().toString(), new AssignmentChoices.Candidate(member.person().value().toString(), member.name(), true)));
        boolean looked = !form.beginning().isEmpty();
        List<Membership> found = looked ? memberships.page(organisation.id(), form.beginning(), Optional.empty(), FOUND + 1) : List.of();
        found.stream().limit(FOUND).forEach(member -> people.putIfAbsent(member.person().toString(),
                new AssignmentChoices.Candidate(member.person().value().toString(), member.name(), false)));
        return new AssignmentChoices(catalogue.courses().stream().map(course -> CourseTitle.of(course, language.get())).toList(),
                groups.of(organisation.id()), new ArrayList<>(people.values()), looked, found.size() > FOUND);
    }

    private AssignmentView view(Organisation organisation, Assignment assignment) {
        return view(organisation, assignment, groupNames(organisation), NAMED);
    }

    private AssignmentView view(Organisation organisation, Assignment assignment, Map<UUID, String> names, int named) {
        List<String> in = assignment.whom() instanceof Whom.Some some
                ? names.entrySet().stream().filter(group -> some.groups().contains(group.getKey())).map(Map.Entry::getValue).toList() : List.of();
        List<String> people = assignment.whom() instanceof Whom.Some some && named > 0
                ? some.people().stream().limit(named).flatMap(person -> memberships.find(organisation.id(), person).stream()).map(Membership::name).sorted().toList()
                : List.of();
        return AssignmentView.of(organisation, assignment, in, people, catalogue, language.get());
    }

    private Map<UUID, String> groupNames(Organisation organisation) {
        Map<UUID, String> names = new LinkedHashMap<>();
        groups.of(organisation.id()).forEach((Group group) -> names.put(group.id(), group.name()));
        return names;
    }
}
