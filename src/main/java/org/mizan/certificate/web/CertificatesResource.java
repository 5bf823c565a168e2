package org.mizan.certificate.web;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mizan.account.Role;
import org.mizan.certificate.Certificate;
import org.mizan.certificate.Code;
import org.mizan.certificate.HolderName;
import org.mizan.certificate.store.GivenCertificates;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.Place;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A learner's own certificates: to look at, to download and to take back. */
@Path("/{lang}/certificates")
@Blocking
public class CertificatesResource {

    private final CurrentVisitor visitor;
    private final CurrentLanguage language;
    private final AnonymousPages pages;
    private final GivenCertificates given;
    private final Desk desk;
    private final Copies copies;
    private final Place place;
    private final Clock clock;

    @Inject
    CertificatesResource(CurrentVisitor visitor, CurrentLanguage language, AnonymousPages pages, GivenCertificates given, Desk desk, Copies copies, Place place,
            Clock clock) {
        this.visitor = visitor;
        this.language = language;
        this.pages = pages;
        this.given = given;
        this.desk = desk;
        this.copies = copies;
        this.place = place;
        this.clock = clock;
    }

    @GET
    public Response all() {
        return visitor.person().map(person -> pages.forThisVisitor(CertificatePages.certificates(given.of(person).stream().map(this::view).toList())))
                .orElseGet(() -> pages.signInFirst("/certificates"));
    }

    @GET
    @Path("/{code}")
    public Response one(@RestPath String code) {
        return own(code, "", (person, certificate) -> pages.forThisVisitor(CertificatePages.certificate(view(certificate), false)));
    }

    /** A file to take away. A name that is written into it is not kept. */
    @POST
    @Path("/{code}/copies")
    public Response copy(@RestPath String code, @RestForm @Nullable String format, @RestForm @Nullable String holder) {
        return own(code, "", (person, certificate) -> {
            String typed = holder == null ? "" : holder;
            if (HolderName.tooLong(typed)) {
                return pages.forThisVisitor(CertificatePages.certificate(view(certificate), true));
            }
            return copies.of(certificate, language.get(), Copies.Format.of(format), HolderName.typed(typed));
        });
    }

    /** Says what will happen and asks once. */
    @GET
    @Path("/{code}/withdrawal")
    public Response askBeforeWithdrawal(@RestPath String code) {
        return take(code, "/withdrawal", (person, certificate) -> pages.forThisVisitor(CertificatePages.withdrawal(view(certificate), false)));
    }

    @POST
    @Path("/{code}/withdrawal")
    public Response withdraw(@RestPath String code, @RestForm @Nullable String sure) {
        return take(code, "/withdrawal", (person, certificate) -> {
            if (!"yes".equals(sure)) {
                return pages.forThisVisitor(CertificatePages.withdrawal(view(certificate), true));
            }
            given.revoke(certificate);
            boolean own = given.find(person, certificate.code()).isPresent();
            return Response.seeOther(URI.create("/" + language.code() + (own ? "/certificates/" : "/verify/") + certificate.code())).build();
        });
    }

    private Response own(String code, String then, BiFunction<PersonId, Certificate, Response> act) {
        return with(code, then, person -> typed -> given.find(person, typed), act);
    }

    /** One's own; whoever looks after the site may take anybody's back. */
    private Response take(String code, String then, BiFunction<PersonId, Certificate, Response> act) {
        boolean anybodys = visitor.hasRole(Role.SITE_ADMIN.realmRole());
        return with(code, then, person -> typed -> anybodys ? given.find(typed) : given.find(person, typed), act);
    }

    private Response with(String code, String then, Function<PersonId, Function<Code, Optional<Certificate>>> find,
            BiFunction<PersonId, Certificate, Response> act) {
        Optional<PersonId> person = visitor.person();
        if (person.isEmpty()) {
            return pages.signInFirst("/certificates/" + Code.typed(code).map(Code::toString).orElse("") + then);
        }
        Certificate certificate = Code.typed(code).flatMap(find.apply(person.get())).orElseThrow(NotFoundException::new);
        place.standsFor("/certificates/" + certificate.code() + then);
        return act.apply(person.get(), certificate);
    }

    private CertificateView view(Certificate certificate) {
        return CertificateView.of(certificate, desk.achievement(certificate, language.get()).name(), desk.issuer().lookUp(certificate.code(), language.code()),
                language.get(), clock.instant());
    }
}
