package org.mizan.home.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mizan.certificate.Certificate;
import org.mizan.course.Course;
import org.mizan.language.Language;
import org.mizan.learning.Assessed;
import org.mizan.learning.Completion;
import org.mizan.learning.Renewal;
import org.mizan.organisation.OwnDuties;

/** Decides what is due. What other features have to say here becomes a line of the same list. */
final class Dues {

    /** So long before its end a certificate is spoken of: enough to take an assessment again without haste. */
    static final Duration SOON = Duration.ofDays(Completion.RENEWAL_DAYS);

    private static final String RENEWAL = "/renewal";

    /**
     * @param courses      in the order of the catalogue
     * @param standings    how the learner stands in assessments, by course
     * @param renewals     completions that may be renewed, by course
     * @param certificates the learner's
     */
    static List<Due> of(List<Course> courses, Map<String, Assessed> standings, Map<String, Renewal> renewals, List<Certificate> certificates, Language language,
            Instant now) {
        List<Due> all = new ArrayList<>();
        for (Course course : courses) {
            String title = course.text(language).title();
            String page = "/" + language.code() + "/courses/" + course.id();
            Optional.ofNullable(standings.get(course.id())).flatMap(Dues::word).ifPresent(word -> all.add(Due.now(word, title, page + "/assessment")));
            Optional<Renewal> renewal = Optional.ofNullable(renewals.get(course.id()));
            ending(course, certificates, now).ifPresentOrElse(certificate -> all.add(Due.ends("certificate", title,
                    renewal.isPresent() ? page + RENEWAL : "/" + language.code() + "/certificates/" + certificate.code(), certificate.until().orElseThrow())),
                    () -> renewal.filter(one -> !one.learned()).ifPresent(one -> all.add(Due.now("changed", title, page + RENEWAL))));
        }
        return List.copyOf(all);
    }

    /**
     * What organisations ask, as far as it is still taught; what two assignments ask of one course stands there once for each. Who completed the course
     * before reads first how little it is.
     */
    static List<Due> asked(List<OwnDuties.OwnDuty> open, List<Course> courses, Map<String, Renewal> renewals, Language language) {
        return open.stream().flatMap(duty -> courses.stream().filter(course -> course.id().equals(duty.course()))
                .map(course -> Due.asked(duty, course.text(language).title(),
                        "/" + language.code() + "/courses/" + course.id() + (renewals.containsKey(course.id()) ? RENEWAL : "")))).toList();
    }

    /** An attempt that is open or under way; one that nobody has begun is no debt. */
    private static Optional<String> word(Assessed standing) {
        if (standing.running().isPresent()) {
            return Optional.of("running");
        }
        return standing.admission().open() && !standing.attempts().isEmpty() && !standing.passed() ? Optional.of("attempt") : Optional.empty();
    }

    /** The certificate of the course that lasts longest, if even that one ends soon. */
    private static Optional<Certificate> ending(Course course, List<Certificate> certificates, Instant now) {
        return certificates.stream().filter(certificate -> certificate.course().equals(course.id()) && certificate.revoked().isEmpty())
                .max((one, other) -> one.until().orElse(Instant.MAX).compareTo(other.until().orElse(Instant.MAX)))
                .filter(certificate -> !certificate.ended(now) && certificate.ended(now.plus(SOON)));
    }

    private Dues() {
    }
}
