package org.mizan.privacy.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;

/** Puts what is held and what the ledger says of it under their headings, for a page in some language. */
final class Groups {

    private final DateTimeFormatter moments;

    Groups(Locale locale) {
        moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale).withZone(ZoneOffset.UTC);
    }

    /** In the order of the headings; a heading under which nothing is held stays, so that it can be read that there is nothing. */
    List<Group> of(List<Held> held, List<Ledger> ledgers) {
        List<Group> groups = new ArrayList<>();
        for (Ledger.Topic topic : Ledger.Topic.values()) {
            var entries = held.stream().filter(some -> some.topic() == topic).map(this::entry).toList();
            var columns = ledgers.stream().filter(ledger -> ledger.topic() == topic).flatMap(ledger -> ledger.columns().stream()).toList();
            if (!entries.isEmpty() || !columns.isEmpty()) {
                groups.add(new Group(topic, entries, columns));
            }
        }
        return groups;
    }

    private Group.Entry entry(Held held) {
        return new Group.Entry(held.entries().stream().map(value -> value(value.getKey(), value.getValue())).toList());
    }

    private Group.Value value(Ledger.Word word, Object value) {
        if (value instanceof Instant moment) {
            // HTML knows three digits of a second at most, and nobody needs one.
            return new Group.Value(word, "time", moment(moment), List.of(new Group.Part("datetime", moment.truncatedTo(ChronoUnit.SECONDS).toString())));
        }
        if (value instanceof Boolean truth) {
            return new Group.Value(word, "truth", truth.toString(), List.of());
        }
        if (value instanceof Double share) {
            return new Group.Value(word, "share", Long.toString(Math.round(share * 100)), List.of());
        }
        if (value instanceof Map<?, ?> fields) {
            return new Group.Value(word, "fields", "", fields.entrySet().stream()
                    .map(field -> new Group.Part(field.getKey().toString(), joined(field.getValue())))
                    .sorted((one, other) -> one.name().compareTo(other.name())).toList());
        }
        return new Group.Value(word, kind(word), value.toString(), List.of());
    }

    /** The JDK joins an Arabic date to its time by a Latin comma. */
    private String moment(Instant moment) {
        return moments.format(moment).replaceAll("(?<=\\p{IsArabic}.{0,9}), ", "، ");
    }

    private static String kind(Ledger.Word word) {
        return switch (word) {
            case COURSE -> "course";
            case LESSON -> "lesson";
            case TEXT -> "words";
            case VERSION, COMPLETED_VERSION, PSEUDONYM, KIND, PAYLOAD, ACTIVITY, QUESTION, SEED, MASTER_KEY, CODE, HOLDER -> "code";
            default -> "text";
        };
    }

    private static String joined(Object value) {
        return value instanceof Collection<?> many ? many.stream().map(Object::toString).collect(Collectors.joining(" · ")) : value.toString();
    }
}
