package org.mizan.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.mizan.course.ContentHash;

/**
 * The least that proves who completed which version of a course when, for somebody who asks an organisation to prove it. It holds no scores, no
 * attempts, no due dates and no group, nothing of whoever has not completed, and no code of a certificate: that is the learner's to give.
 *
 * <p>As a file it is a chain: line 0 says what it is, then there is a line for each completion, and the last one ends it. Each line holds its
 * number and the SHA-256 of the line before, without its line end.
 */
public record Evidence(Header header, List<Completion> completions) {

    /** The most completions of one pack. */
    public static final int MOST = 100_000;

    static final String FORMAT = "mizan-evidence/1";
    static final String ALGORITHM = "SHA-256";

    public Evidence {
        completions = List.copyOf(completions);
    }

    /**
     * What it is.
     *
     * @param issuer     the {@code did:web} of the site that signs
     * @param issuerName what the site calls itself
     * @param name       of the organisation
     * @param language   the code of the language in which titles are given and the page to read is laid out
     */
    public record Header(String issuer, String issuerName, OrganisationId organisation, String name, Instant exported, String language, Scope scope) {

        public Header {
            exported = exported.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /**
     * Which completions are in it; nothing said takes all.
     *
     * @param course the id of a course
     * @param from   the first day of the organisation on which a course was completed
     * @param until  the last
     */
    public record Scope(Optional<Asked> assignment, Optional<String> course, Optional<LocalDate> from, Optional<LocalDate> until) {

        public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** An assignment, in the organisation's words. */
        public record Asked(UUID id, String title) {
        }
    }

    /**
     * That somebody completed a course.
     *
     * @param name      of the person, as the organisation knows it
     * @param reference stands for the person in this pack alone: the same in all the person's lines, so that two of one name are told apart, and
     *                  another in every pack, so that packs cannot be joined by it
     * @param course    its id
     * @param version   of the course, by the hash of its content
     */
    public record Completion(String name, UUID reference, String course, String title, ContentHash version, Instant completed) {

        public Completion {
            completed = completed.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /** What a line is. */
    enum Kind {
        HEADER, COMPLETION, END;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The file, and the hash of its last completion: the head of the chain. */
    public record Chained(byte[] file, String head) {
    }

    /** Writes the chain. */
    public Chained chained() {
        var file = new ByteArrayOutputStream();
        String before = write(file, first());
        long number = 1;
        for (Completion each : completions) {
            before = write(file, EvidenceLine.of(Kind.COMPLETION, number++).with("previous", before).with("name", clean(each.name))
                    .with("reference", each.reference.toString()).with("course", each.course).with("title", clean(each.title))
                    .with("version", each.version.value()).with("completed", each.completed.toString()));
        }
        write(file, EvidenceLine.of(Kind.END, number).with("count", (long) completions.size()).with("head", before));
        return new Chained(file.toByteArray(), before);
    }

    private EvidenceLine first() {
        Scope scope = header.scope;
        return EvidenceLine.of(Kind.HEADER, 0).with("format", FORMAT).with("algorithm", ALGORITHM).with("count", (long) completions.size())
                .with("issuer", header.issuer).with("issuerName", clean(header.issuerName)).with("organisation", header.organisation.toString())
                .with("organisationName", clean(header.name)).with("exported", header.exported.toString()).with("language", header.language)
                .with("scopeAssignment", scope.assignment.map(Scope.Asked::id)).with("scopeAssignmentTitle", scope.assignment.map(asked -> clean(asked.title)))
                .with("scopeCourse", scope.course).with("scopeFrom", scope.from).with("scopeUntil", scope.until);
    }

    private static String write(ByteArrayOutputStream file, EvidenceLine line) {
        String text = line.text();
        file.writeBytes((text + "\n").getBytes(UTF_8));
        return EvidenceLine.hash(text);
    }

    /** Half of a surrogate pair has no bytes in UTF-8. */
    private static String clean(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
