package org.mizan.certificate.web;

import java.time.Instant;
import java.util.Optional;

import org.mizan.certificate.Certificate;
import org.mizan.language.Language;

/**
 * One certificate, for its holder.
 *
 * @param state valid, ended or revoked
 */
public record CertificateView(Certificate certificate, String title, String address, String lookUp, Day issued, Optional<Day> until, String state) {

    static CertificateView of(Certificate certificate, String title, String lookUp, Language language, Instant now) {
        String state = certificate.revoked().isPresent() ? "revoked" : certificate.ended(now) ? "ended" : "valid";
        return new CertificateView(certificate, title, "/" + language.code() + "/certificates/" + certificate.code(), lookUp,
                Day.of(certificate.issued(), language), certificate.until().map(end -> Day.of(end, language)), state);
    }
}
