package org.mizan.organisation.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.mizan.organisation.Organisation;

import io.quarkus.qute.TemplateExtension;

/** Days as the organisation has them, in the words of a language. */
@TemplateExtension
final class InvitationWords {

    /** As a page writes it. */
    static String dayText(Instant moment, Organisation organisation, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language)).format(organisation.day(moment));
    }

    /** As HTML's {@code datetime} has it. */
    static String dayMachine(Instant moment, Organisation organisation) {
        return organisation.day(moment).toString();
    }

    private InvitationWords() {
    }
}
