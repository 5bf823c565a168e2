package org.mizan.certificate.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mizan.certificate.Certificate;
import org.mizan.certificate.CertificatePdf;
import org.mizan.certificate.Issuer;
import org.mizan.language.Language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Makes files out of certificates. They are signed anew each time and kept nowhere. */
@ApplicationScoped
class Copies {

    private final Desk desk;

    @Inject
    Copies(Desk desk) {
        this.desk = desk;
    }

    enum Format {

        PDF("application/pdf", "pdf"), JSON("application/vc+ld+json", "json"), JWT("application/vc+jwt", "jwt");

        private final String type;
        private final String ending;

        Format(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        /** The one that was asked for; without a good answer the one that people can read. */
        static Format of(@Nullable String name) {
            return "json".equals(name) ? JSON : "jwt".equals(name) ? JWT : PDF;
        }
    }

    Response of(Certificate certificate, Language language, Format format, Optional<String> holder) {
        Issuer issuer = desk.issuer();
        Issuer.Achievement achievement = desk.achievement(certificate, language);
        byte[] bytes = switch (format) {
            case JSON -> issuer.badge(certificate, achievement, language.code(), holder).getBytes(UTF_8);
            case JWT -> issuer.token(certificate, achievement, language.code(), holder).getBytes(UTF_8);
            case PDF -> pdf(issuer, certificate, achievement, language, holder);
        };
        return Response.ok(bytes, format.type).header(HttpHeaders.CACHE_CONTROL, "private, no-store").header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + certificate.course() + "-" + certificate.issued().toString().substring(0, 10) + "." + format.ending + "\"").build();
    }

    private static byte[] pdf(Issuer issuer, Certificate certificate, Issuer.Achievement achievement, Language language, Optional<String> holder) {
        var view = new SheetView(language, issuer.name(), achievement.name(), holder, achievement.criteria(), Day.of(certificate.issued(), language),
                certificate.until().map(end -> Day.of(end, language)), certificate.code().toString(), issuer.lookUp(certificate.code(), language.code()));
        String html = CertificatePages.sheet(view).setLocale(language.locale()).render();
        return CertificatePdf.of(html, language.direction().equals("rtl"), issuer.badge(certificate, achievement, language.code(), holder), certificate.issued());
    }
}
