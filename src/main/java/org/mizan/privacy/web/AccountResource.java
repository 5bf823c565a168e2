package org.mizan.privacy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mizan.privacy.Accounts;
import org.mizan.privacy.GivenAway;
import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.PersonalData;
import org.mizan.privacy.store.Erasing;
import org.mizan.site.AnonymousPages;
import org.mizan.site.ClearSiteData;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.SessionCookie;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Everything that is held about the person who is signed in: shown, handed out, erased. */
@Path("/{lang}/account")
@Blocking
public class AccountResource {

    private static final Logger LOG = Logger.getLogger(AccountResource.class);

    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final AnonymousPages pages;
    private final List<PersonalData> stores;
    private final List<GivenAway> givenAway;
    private final Accounts accounts;
    private final Erasing erasing;
    private final RoutingContext request;
    private final Clock clock;
    private final String keycloak;
    private final String realm;

    @Inject
    AccountResource(CurrentVisitor visitor, CurrentLanguage language, AnonymousPages pages, @All List<PersonalData> stores,
            @All List<GivenAway> givenAway, Accounts accounts, Erasing erasing, RoutingContext request, Clock clock, @ConfigProperty(name = "mizan.account.keycloak") String keycloak,
            @ConfigProperty(name = "mizan.account.realm") String realm) {
        this.visitor = visitor;
        this.language = language;
        this.pages = pages;
        this.stores = stores;
        this.givenAway = givenAway;
        this.accounts = accounts;
        this.erasing = erasing;
        this.request = request;
        this.clock = clock;
        this.keycloak = keycloak;
        this.realm = realm;
    }

    @GET
    public Response show() {
        return visitor.person().map(person -> {
            var everything = everything(person);
            String console = keycloak + "/realms/" + realm + "/account?kc_locale=" + language.code();
            return pages.forThisVisitor(PrivacyPages.account(groups(everything), everything.keycloakAnswers, console));
        }).orElseGet(() -> pages.signInFirst("/account"));
    }

    @GET
    @Path("/export")
    @Produces("application/zip")
    public Response export() {
        return visitor.person().map(person -> {
            var everything = everything(person);
            String html = PrivacyPages.export(visitor.name(), groups(everything), everything.keycloakAnswers).render();
            String name = "mizan-" + LocalDate.now(clock) + ".zip";
            return Response.ok(ExportFile.zip(clock.instant(), everything.held, ledgers(), html), "application/zip")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
        }).orElseGet(() -> pages.signInFirst("/account"));
    }

    /** Says what will go and asks once. */
    @GET
    @Path("/erasure")
    public Response askBeforeErasure() {
        return visitor.person().map(person -> pages.forThisVisitor(PrivacyPages.erasure(false, given(person)))).orElseGet(() -> pages.signInFirst("/account/erasure"));
    }

    @POST
    @Path("/erasure")
    public Response erase(@FormParam("sure") @Nullable String sure) {
        return visitor.person().map(person -> {
            if (!"yes".equals(sure)) {
                return pages.forThisVisitor(PrivacyPages.erasure(true, given(person)));
            }
            boolean keycloakToo = erasing.erase(person);
            SessionCookie.remove(request);
            visitor.leave();
            // What this browser kept beside the account goes as well.
            return Response.fromResponse(pages.forThisVisitor(PrivacyPages.erased(keycloakToo))).header(ClearSiteData.HEADER, ClearSiteData.ALL).build();
        }).orElseGet(() -> pages.signInFirst("/account/erasure"));
    }

    private List<GivenView> given(PersonId person) {
        return givenAway.stream().flatMap(others -> others.about(person, language.get()).stream()).map(given -> GivenView.of(given, language.get())).toList();
    }

    private List<Group> groups(Everything everything) {
        return new Groups(language.get().locale()).of(everything.held, ledgers());
    }

    private List<Ledger> ledgers() {
        return stores.stream().flatMap(store -> store.describe().stream()).toList();
    }

    private Everything everything(PersonId person) {
        List<Held> held = new ArrayList<>();
        stores.forEach(store -> held.addAll(store.export(person)));
        try {
            accounts.held(person).ifPresent(held::add);
            return new Everything(held, true);
        } catch (Accounts.Unreachable unreachable) {
            LOG.warnf("Keycloak did not say what it holds about somebody who asked (%s)", unreachable.reason());
            return new Everything(held, false);
        }
    }

    private record Everything(List<Held> held, boolean keycloakAnswers) {
    }
}
