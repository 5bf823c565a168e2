package org.mizan.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.mizan.account.Role;
import org.mizan.certificate.Certificate;
import org.mizan.certificate.Code;
import org.mizan.certificate.Verification;
import org.mizan.certificate.store.GivenCertificates;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;
import org.mizan.site.CurrentVisitor;
import org.mizan.site.Place;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Says what a certificate is worth, to anybody: by its code, its file, its text or its address. Nothing of it is kept. */
@Path("/{lang}/verify")
@Blocking
public class VerifyResource {

    /** Our own addresses lead to a certificate by its code, without a network. */
    private static final Pattern CODE_AT_THE_END = Pattern.compile(".*/(?:verify|certificates)/([0-9A-Za-z-]{16,19})");

    private final Desk desk;
    private final GivenCertificates given;
    private final CurrentLanguage language;
    private final AnonymousPages pages;
    private final Place place;
    private final CurrentVisitor visitor;

    @Inject
    VerifyResource(Desk desk, GivenCertificates given, CurrentLanguage language, AnonymousPages pages, Place place, CurrentVisitor visitor) {
        this.desk = desk;
        this.given = given;
        this.language = language;
        this.pages = pages;
        this.place = place;
        this.visitor = visitor;
    }

    @GET
    public Response show(@RestQuery @Nullable String code) {
        if (code == null) {
            return pages.show(CertificatePages.verify(Optional.empty(), Optional.empty(), ""));
        }
        return Code.typed(code).filter(typed -> given.find(typed).isPresent())
                .map(found -> Response.seeOther(URI.create("/" + language.code() + "/verify/" + found)).build())
                .orElseGet(() -> problem(VerifyProblem.CODE_UNKNOWN, code));
    }

    /** One of this site's own, by its code. */
    @GET
    @Path("/{code}")
    public Response look(@RestPath String code) {
        return Code.typed(code).flatMap(given::find)
                .map(found -> page(desk.verify(found, language.get()), withdrawal(found).filter(address -> found.revoked().isEmpty())))
                .orElseGet(() -> problem(VerifyProblem.CODE_UNKNOWN, code));
    }

    /** A file, or a text or an address that was pasted. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response verify(@RestForm @Nullable FileUpload file, @RestForm @Nullable String text) {
        place.standsFor("/verify");
        if (file != null && file.size() > 0) {
            try {
                return page(desk.verify(Files.readAllBytes(file.uploadedFile())));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        String pasted = text == null ? "" : text.strip();
        if (pasted.isEmpty()) {
            return problem(VerifyProblem.NOTHING_SENT, "");
        }
        return pasted.matches("(?is)https?://.*") ? address(pasted) : page(desk.verify(pasted.getBytes(UTF_8)));
    }

    private Response address(String pasted) {
        var ours = CODE_AT_THE_END.matcher(pasted);
        if (ours.matches() && pasted.startsWith(desk.issuer().site() + "/")) {
            return look(ours.group(1));
        }
        URI address;
        try {
            address = URI.create(pasted);
        } catch (IllegalArgumentException odd) {
            return problem(VerifyProblem.ADDRESS_ODD, pasted);
        }
        return desk.verifyAt(address).map(this::page).orElseGet(() -> problem(VerifyProblem.ADDRESS_SILENT, pasted));
    }

    private Optional<String> withdrawal(Certificate certificate) {
        return visitor.hasRole(Role.SITE_ADMIN.realmRole()) ? Optional.of("/" + language.code() + "/certificates/" + certificate.code() + "/withdrawal")
                : Optional.empty();
    }

    private Response page(Verification found) {
        return page(found, Optional.empty());
    }

    private Response page(Verification found, Optional<String> withdrawal) {
        return pages.forThisVisitor(CertificatePages.verify(Optional.of(VerifyView.of(found, language.get(), withdrawal)), Optional.empty(), ""));
    }

    private Response problem(VerifyProblem problem, String typed) {
        place.standsFor("/verify");
        return pages.forThisVisitor(CertificatePages.verify(Optional.empty(), Optional.of(problem), typed));
    }
}
