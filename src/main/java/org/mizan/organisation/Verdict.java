package org.mizan.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.mizan.language.Folding;

/**
 * What becomes of one row of a list.
 *
 * @param line    of the file
 * @param typed   what stands where the address should
 * @param address if it is one
 * @param groups  the names of the row's groups
 * @param unknown those of them that the organisation does not have
 * @param first   the line on which the same address stands before
 * @param since   when the address was invited, or joined
 */
public record Verdict(int line, String typed, Kind kind, Optional<MailAddress> address, List<String> groups, List<String> unknown, OptionalInt first,
        Optional<Instant> since) {

    public Verdict {
        groups = List.copyOf(groups);
        unknown = List.copyOf(unknown);
    }

    /** In a word. */
    public enum Kind {
        /** Is invited. */
        INVITE(false),
        /** Is invited if the groups that are missing are made. */
        UNKNOWN_GROUP(true),
        /** Belongs to the organisation already. */
        MEMBER(false),
        /** Was invited before, and is not invited again. */
        INVITED(false),
        /** Was invited before, and that was taken back. */
        WITHDRAWN(false),
        /** Stands further up in the same file. */
        TWICE(true),
        MISSING(true), HIDDEN(true), SPACE(true), TOO_LONG(true), NO_AT(true), LETTERS(true), BEFORE_AT(true), AFTER_AT(true),
        /** More cells than the header has names, so that nobody knows which is which. */
        TOO_MANY_CELLS(true),
        /** The row is longer than any that is meant. */
        ROW_TOO_LONG(true),
        /** A quotation mark opens and none closes. */
        OPEN_QUOTE(true),
        /** A group's name is too long, or holds what no name holds; or there are too many. */
        GROUP_NAME(true);

        private final boolean problem;

        Kind(boolean problem) {
            this.problem = problem;
        }

        /** Whether somebody should look at the row. */
        public boolean problem() {
            return problem;
        }

        static Kind of(CsvReader.Broken broken) {
            return switch (broken) {
                case TOO_LONG -> ROW_TOO_LONG;
                case TOO_MANY_CELLS -> TOO_MANY_CELLS;
                case OPEN_QUOTE -> OPEN_QUOTE;
            };
        }

        static Kind of(MailAddress.Flaw flaw) {
            return valueOf(flaw.name());
        }

        static Kind of(Invitation.State state) {
            return switch (state) {
                case WAITING, SENT -> INVITED;
                case ACCEPTED, MEMBER -> MEMBER;
                case WITHDRAWN -> WITHDRAWN;
                case FAILED -> INVITE; // once more
            };
        }
    }

    /** By which two names of groups are one. */
    public static String sameGroup(String name) {
        return Folding.fold(name).toLowerCase(Locale.ROOT);
    }
}
