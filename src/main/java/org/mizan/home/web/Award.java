package org.mizan.home.web;

import java.time.Instant;

import org.mizan.certificate.Certificate;
import org.mizan.course.Catalogue;
import org.mizan.language.Language;

/**
 * A certificate as a list shows it.
 *
 * @param state valid, ended or revoked
 */
record Award(String title, String address, String state) {

    static Award of(Certificate certificate, Catalogue catalogue, Language language, Instant now) {
        String title = catalogue.course(certificate.course()).map(course -> course.text(language).title()).orElse(certificate.course());
        return new Award(title, "/" + language.code() + "/certificates/" + certificate.code(),
                certificate.revoked().isPresent() ? "revoked" : certificate.ended(now) ? "ended" : "valid");
    }
}
