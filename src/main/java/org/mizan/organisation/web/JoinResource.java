package org.mizan.organisation.web;

import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.mizan.organisation.JoiningCode;
import org.mizan.organisation.JoiningLetters;
import org.mizan.organisation.store.Joining;
import org.mizan.organisation.store.JoiningCodes;
import org.mizan.organisation.store.JoiningTries;
import org.mizan.organisation.store.Organisations;
import org.mizan.privacy.Accounts;
import org.mizan.site.CurrentVisitor;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where somebody without e-mail types the code from a printed sheet. A code that is wrong and one that has ended are answered alike. */
@Path("/{lang}/join")
@Blocking
public class JoinResource {

    private static final String PATH = "/join";

    private final Gate gate;
    private final Answers answers;
    private final CurrentVisitor visitor;
    private final JoiningCodes codes;
    private final JoiningTries tries;
    private final Joining joining;
    private final Organisations organisations;

    @Inject
    JoinResource(Gate gate, Answers answers, CurrentVisitor visitor, JoiningCodes codes, JoiningTries tries, Joining joining, Organisations organisations) {
        this.gate = gate;
        this.answers = answers;
        this.visitor = visitor;
        this.codes = codes;
        this.tries = tries;
        this.joining = joining;
        this.organisations = organisations;
    }

    /** Why somebody did not get in. */
    public enum Mistake {
        CODE, TRIES, UNREACHABLE
    }

    @GET
    public Response show() {
        gate.person();
        return answers.page(OrganisationPages.join("", Optional.empty()));
    }

    /** Says whose the code is and what they will see, before anything happens. */
    @POST
    public Response ask(@RestForm @Nullable String code) {
        gate.person();
        String typed = OrganisationForm.typed(code);
        if (!tries.allowed(visitor.session())) {
            return refused(typed, Mistake.TRIES);
        }
        Optional<JoiningLetters> letters = JoiningLetters.typed(typed);
        return letters.flatMap(codes::open).map(JoiningCode::organisation).flatMap(organisations::find)
                .map(organisation -> answers.page(PATH, OrganisationPages.joining(organisation, letters.orElseThrow().toString())))
                .orElseGet(() -> refused(typed, Mistake.CODE));
    }

    @POST
    @Path("confirmation")
    public Response join(@RestForm @Nullable String code) {
        var person = gate.person();
        String typed = OrganisationForm.typed(code);
        if (!tries.allowed(visitor.session())) {
            return refused(typed, Mistake.TRIES);
        }
        try {
            Optional<JoiningLetters> letters = JoiningLetters.typed(typed);
            if (letters.isEmpty() || joining.join(person, letters.get()).isEmpty()) {
                return refused(typed, Mistake.CODE);
            }
        } catch (Accounts.Unreachable unreachable) {
            return refused(typed, Mistake.UNREACHABLE);
        }
        tries.forget(visitor.session());
        return answers.to("/organisations?done=" + Done.JOINED.word());
    }

    private Response refused(String typed, Mistake mistake) {
        return answers.refused(PATH, OrganisationPages.join(typed, Optional.of(mistake)));
    }
}
