package org.mizan.certificate.web;

import java.util.Optional;

import org.mizan.language.Language;

/** A certificate on paper. */
public record SheetView(Language language, String issuer, String title, Optional<String> holder, String criteria, Day issued, Optional<Day> until,
        String code, String lookUp) {
}
