package org.mizan.organisation.web;

import java.time.Instant;

import org.mizan.language.Language;
import org.mizan.organisation.Organisation;

import io.quarkus.qute.TemplateExtension;

/** Days as the organisation has them, in the words of a language. */
@TemplateExtension
final class InvitationWords {

    /** As a page writes it. */
    static String dayText(Instant moment, Organisation organisation, Language language) {
        return Day.of(organisation.day(moment), language).text();
    }

    /** As HTML's {@code datetime} has it. */
    static String dayMachine(Instant moment, Organisation organisation) {
        return organisation.day(moment).toString();
    }

    private InvitationWords() {
    }
}
