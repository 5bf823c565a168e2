package org.mizan.organisation.web;

import org.mizan.organisation.FileLetters;
import org.mizan.organisation.Invitation;
import org.mizan.organisation.Verdict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of invitations. */
@MessageBundle("invitation")
public interface InvitationMessages {
    @Message
    String heading();

    @Message
    String lead();

    @Message
    String privacy();

    @Message
    String one();

    @Message
    String address();

    @Message
    String into();

    @Message
    String inviteDo();

    @Message
    String several();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String readDo();

    @Message
    String said(InvitationsView.Act act);

    @Message
    String saidList(int n);

    @Message
    String standing();

    @Message
    String state(Invitation.State state);

    @Message
    String failure(Invitation.Failure failure);

    @Message
    String question();

    @Message
    String questionHint();

    @Message
    String askDo();

    @Message
    String answerNone();

    @Message
    String latest();

    @Message
    String none();

    @Message
    String invited();

    @Message
    String groups();

    @Message
    String stands();

    @Message
    String acts();

    @Message
    String noGroup();

    @Message
    String withdraw();

    @Message
    String again();

    @Message
    String againHint();

    @Message
    String againDo();

    @Message
    String paging();

    @Message
    String newer();

    @Message
    String older();

    @Message
    String problem(InvitationProblem problem);

    @Message
    String listHeading();

    @Message
    String listLead(int n);

    @Message
    String letters(FileLetters letters);

    @Message
    String readAsIs(String letters);

    @Message
    String guessed();

    @Message
    String readAs(String letters);

    @Message
    String ignored();

    @Message
    String inShort();

    @Message
    String verdict(Verdict.Kind kind);

    @Message
    String firstLine(int line);

    @Message
    String line();

    @Message
    String becomes();

    @Message
    String rowsTitle();

    @Message
    String rowsHint();

    @Message
    String hiddenRows(int n);

    @Message
    String download();

    @Message
    String newGroups();

    @Message
    String createGroups(int n);

    @Message
    String leaveOut();

    @Message
    String tooManyGroups(int n);

    @Message
    String inviting(int n);

    @Message
    String confirmDo();

    @Message
    String nobodyLeft();

    @Message
    String back();
}
