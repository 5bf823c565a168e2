package org.mizan.organisation.web;

import org.mizan.organisation.MailAddress;
import org.mizan.organisation.StaffList;

/** Why something on the page of invitations was not done. */
public enum InvitationProblem {

    /** Of an address. */
    MISSING, HIDDEN, SPACE, TOO_LONG, NO_AT, LETTERS, BEFORE_AT, AFTER_AT,
    /** It was invited before, and that is open, was answered, or was taken back. */
    INVITED, MEMBER, WITHDRAWN,
    /** It is not the address that was invited. */
    ANOTHER,
    /** Of a file. */
    NO_FILE, EMPTY, TOO_LARGE, TOO_MANY_ROWS, NO_TEXT, SPREADSHEET, NO_ADDRESS_COLUMN;

    static InvitationProblem of(MailAddress.Flaw flaw) {
        return valueOf(flaw.name());
    }

    static InvitationProblem of(StaffList.Refusal refusal) {
        return valueOf(refusal.name());
    }
}
