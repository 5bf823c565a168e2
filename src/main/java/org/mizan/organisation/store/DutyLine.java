package org.mizan.organisation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.mizan.learning.Completion;
import org.mizan.privacy.PersonId;

/** A duty on its way into the table, many in one statement: as JSON, whose values are ids, days and hashes that need no escaping. */
record DutyLine(UUID assignment, PersonId person, int period, Optional<LocalDate> due, Optional<Instant> begun, Optional<Completion> completion) {

    /** How PostgreSQL reads it. */
    static final String COLUMNS = "(assignment uuid, person uuid, period integer, due date, begun timestamptz, completed timestamptz, hash text)";

    static String json(List<DutyLine> lines) {
        return lines.stream().map(DutyLine::json).collect(Collectors.joining(",", "[", "]"));
    }

    private String json() {
        return "{\"assignment\":\"" + assignment + "\",\"person\":\"" + person + "\",\"period\":" + period + member("due", due) + member("begun", begun)
                + member("completed", completion.map(Completion::completed)) + member("hash", completion.flatMap(Completion::version).map(hash -> hash.value())) + "}";
    }

    private static String member(String name, Optional<?> value) {
        return value.map(given -> ",\"" + name + "\":\"" + given + "\"").orElse("");
    }
}
