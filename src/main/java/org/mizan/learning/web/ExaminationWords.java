package org.mizan.learning.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

import io.quarkus.qute.TemplateExtension;

import org.mizan.language.Language;
import org.mizan.learning.Admission;
import org.mizan.learning.Examination;
import org.mizan.learning.Grade;

/** What the templates of an assessment ask beyond what its records say themselves. */
@TemplateExtension
final class ExaminationWords {

    /** When it was handed in, in words. */
    static String moment(Examination.Result result, Language language) {
        return words(result.handedIn(), language);
    }

    /** When new attempts open, in words. */
    static String opensAt(Admission admission, Language language) {
        return admission.opens().map(moment -> words(moment, language)).orElse("");
    }

    /** The same for machines: HTML knows three digits of a second at most, and nobody needs one. */
    static String handedInAt(Examination.Result result) {
        return result.handedIn().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String opensMoment(Admission admission) {
        return admission.opens().map(moment -> moment.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("");
    }

    private static String words(Instant moment, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(language.locale()).withZone(ZoneOffset.UTC)
                .format(moment);
    }

    /** Points below zero, as a number without sign. */
    static int lost(Grade grade) {
        return Math.max(0, -grade.points().orElse(0));
    }

    private ExaminationWords() {
    }
}
