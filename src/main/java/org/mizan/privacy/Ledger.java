package org.mizan.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * What one table holds, declared beside its entity: each column with its purpose, who may see it and when it is deleted. A column that nobody
 * declared fails the build. The names of the constants are the keys of the words in which a page says it.
 *
 * @param topic under which heading the learner reads it
 */
public record Ledger(String table, Topic topic, List<Column> columns) {

    public Ledger {
        columns = List.copyOf(columns);
    }

    /** Begins the declaration of a table. */
    public static Ledger of(String table, Topic topic) {
        return new Ledger(table, topic, List.of());
    }

    public Ledger column(String name, Word word, Purpose purpose, Audience audience, Until until) {
        var more = new ArrayList<>(columns);
        more.add(new Column(name, word, purpose, audience, until));
        return new Ledger(table, topic, more);
    }

    /** @param word what a learner calls it */
    public record Column(String name, Word word, Purpose purpose, Audience audience, Until until) {
    }

    /** Headings under which a learner reads what is held. */
    public enum Topic {
        ACCOUNT, KEYCLOAK, ENROLMENTS, ANSWERS, EXAMINATIONS, LESSONS_DONE, PRACTICE, SHOWN, CERTIFICATES, BOOKMARK, MARKED_LESSONS, NOTES, REFLECTIONS,
        KEY, OUTBOX, SESSIONS, ERASURE, ORGANISATIONS, ASSIGNMENTS, EVIDENCE, REMINDERS, INVITATIONS
    }

    /** What a learner calls a value. */
    public enum Word {
        PSEUDONYM, ARRIVED, SESSION, ENDED, MASTER_KEY, OWN_KEY, TOMBSTONE, ASKED, COURSE, LESSON, ACTIVITY, VERSION, FIELDS, ANSWERED,
        ANSWERED_ONCE, SHARE, BEGAN, CHANGED, COMPLETED, CLAIMED, DONE, OPENED, TEXT, USER_NAME, EMAIL, LANGUAGE, CREATED,
        NUMBER, SEED, PASS_MARK, HANDED_IN, PASSED, ATTEMPTS_OPENED, CODE, HOLDER, PLACE, ISSUED, VALID_UNTIL, REVOKED,
        COMPLETED_VERSION, SHOWN_SINCE, SHOWN_IN_ACCOUNT, MESSAGE, KIND, PAYLOAD, NOT_BEFORE, NEXT_TRY, TRIES, LEASE, LEASED_UNTIL,
        QUESTION, STABILITY, DIFFICULTY, LAST_ANSWER, DUE, ASIDE, PRACTICE_DAY, PRACTISED, MARKED,
        ORGANISATION, GROUP, ROLE, NAME, ZONE, JOINED, ASSIGNMENT, PERIOD, GRACE, REQUIRED, ASKED_SINCE, DUE_BY, EXPORTED, REFERENCE,
        OCCASION, DAY, SENT, LEFT, INVITATION, ADDRESS_MARK, SEALED_ADDRESS, STATE, FAILURE, INVITED
    }

    /** Why it is held. */
    public enum Purpose {
        /** To know whose the rest is. */
        BELONGING,
        /** To go on where the learner left. */
        RESUMING,
        /** To mark by the version that was shown. */
        MARKING,
        /** To show what has been achieved. */
        ACHIEVEMENT,
        /** To ask again before it is forgotten. */
        REPEATING,
        /** To keep what the learner wrote for nobody else. */
        DIARY,
        /** To find a lesson again. */
        FINDING_AGAIN,
        /** To refuse what has ended. */
        SAFETY,
        /** To prove to others what has been achieved. */
        PROVING,
        /** To tell the learner what others took out about them. */
        TELLING,
        /** To show others what the learner chose to show. */
        SHOWING,
        /** To bring a message to where it goes, even if that is not to be reached just now. */
        DELIVERING,
        /** To let the learner sign in. */
        SIGNING_IN,
        /** To let an organisation know who belongs to it and what it asked of them. */
        STAFF,
        /** To write to the learner in the right language and on the right day. */
        WRITING_TO,
        /** To invite nobody twice, and to put whoever accepts into the right groups. */
        INVITING
    }

    /** Who may see it. */
    public enum Audience {
        /** The learner. */
        LEARNER,
        /** The learner; here it lies encrypted, so that a reader of the database sees nothing. */
        LEARNER_ENCRYPTED,
        /** The learner, and whoever the learner gives the code or the badge to. */
        WHOEVER_HAS_THE_CODE,
        /** The learner, and applications to which the learner signs in with the same account, if the operator lets them ask. */
        APPLICATIONS,
        /** Everybody; it says nothing about whose it is. */
        EVERYBODY,
        /** The learner, and whoever manages the organisation. */
        ORGANISATION,
        /** Nobody: only the programme itself uses it. */
        NOBODY,
        /** Whoever manages the organisation. */
        ORGANISATION_ALONE
    }

    /** When it is deleted. */
    public enum Until {
        /** At once when the learner has the account erased. */
        ERASURE,
        /** When the learner restarts the activity, or with the account. */
        RESTART_OR_ERASURE,
        /** When the learner takes it back, or with the account. */
        TAKEN_BACK_OR_ERASURE,
        /** When it has been delivered, or with the account. */
        DELIVERED_OR_ERASURE,
        /** At once when the learner ends practice, or with the account. */
        PRACTICE_OFF,
        /** The same, or a year after the question was due and nobody answered it. */
        CARD_UNUSED,
        /** With the next answer, or in the night. */
        NEXT_DAY,
        /** When the learner removes it, or with the account. */
        REMOVAL_OR_ERASURE,
        /** When the learner leaves the organisation, or with the account. */
        LEAVING_OR_ERASURE,
        /** A month after the session ended. */
        SESSION_OVER,
        /** Never: badges that were handed out stay in the world, and what was taken back has to stay so. */
        BADGES_GONE,
        /** When Keycloak has deleted the account too: at once, unless it cannot be reached. */
        KEYCLOAK_DONE,
        /** A year after the erasure, when no backup is left that could bring the person back. */
        BACKUPS_GONE,
        /** When the invitation was sent, or is not to be sent any more. */
        INVITATION_SENT,
        /** 30 days after it was accepted; 90 days after it was sent, taken back or given up. */
        INVITATION_OVER
    }
}
