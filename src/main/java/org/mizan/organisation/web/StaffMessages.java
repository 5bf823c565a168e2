package org.mizan.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an organisation's people are told: what it sees and never sees, what the printed sheet and the message say, and what they read who join. */
@MessageBundle("staff")
public interface StaffMessages {

    @Message
    String stepPreview();

    @Message
    String stepPreviewText();

    @Message
    String stepMessage();

    @Message
    String stepMessageText();

    @Message
    String seen();

    @Message
    String seenName();

    @Message
    String seenStatus();

    @Message
    String seenAssigned();

    @Message
    String unseen();

    @Message
    String unseenAnswers();

    @Message
    String unseenSimulations();

    @Message
    String unseenWriting();

    @Message
    String unseenTimes();

    @Message
    String unseenOther();

    @Message
    String policyRead();

    @Message
    String retentionSaid(int number);

    @Message
    String sheetTitle(String organisation);

    @Message
    String sheetTitleGroup(String organisation, String group);

    @Message
    String sheetOpen();

    @Message
    String sheetAccount();

    @Message
    String sheetType();

    @Message
    String sheetUntil(String day);

    @Message
    String messageLead();

    @Message
    String messageCopy();

    @Message
    String letterTitle(String organisation);

    @Message
    String letterHello();

    @Message
    String letterWhat(String organisation);

    @Message
    String letterHow(String address, String join);

    @Message
    String letterSees();

    @Message
    String letterComplete();

    @Message
    String letterNever();

    @Message
    String letterFile();

    @Message
    String letterYours(String address);

    @Message
    String letterAsk(String officer);

    @Message
    String previewLead();

    @Message
    String sample();

    @Message
    String previewAsked();

    @Message
    String previewAskedText(String organisation);

    @Message
    String previewLesson();

    @Message
    String previewLessonText();

    @Message
    String previewMissing();

    @Message
    String previewGlass();

    @Message
    String previewGlassText();

    @Message
    String previewYours();

    @Message
    String previewYoursText();

    @Message
    String join();

    @Message
    String joinLead();

    @Message
    String joinCode();

    @Message
    String joinHint();

    @Message
    String joinGoOn();

    @Message
    String joinNothingYet();

    @Message
    String joinWrong(JoinResource.Mistake mistake);

    @Message
    String joiningTitle();

    @Message
    String joiningSight();

    @Message
    String joiningLeave();

    @Message
    String joiningDo();

    @Message
    String joiningNot();
}
