package org.mizan.home.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of my learning and of the pages that belong to it. */
@MessageBundle("study")
public interface StudyMessages {

    @Message
    String courses();

    @Message
    String nextGo();

    @Message
    String nextBegin();

    @Message
    String nextShorter();

    @Message
    String nextNone();

    @Message
    String today();

    @Message
    String todayRunning();

    @Message
    String todayAttempt();

    @Message
    String todayChanged();

    @Message
    String todayCertificate();

    @Message
    String todayAsked(String organisation);

    @Message
    String todayRecommended(String organisation);

    @Message
    String todayBy();

    @Message
    String todayOverdue();

    @Message
    String steps();

    @Message
    String stepsText();

    @Message
    String stepsShort();

    @Message
    String stepsLink();

    @Message
    String stepsNone();

    @Message
    String stepsNoScript();

    @Message
    String stepsOff();

    @Message
    String stepsShow();

    @Message
    String stepsMine();

    @Message
    String stepsAll();

    @Message
    String stepsNothing();

    @Message
    String stepAsks();

    @Message
    String stepDone();

    @Message
    String stepImpossible();

    @Message
    String stepDeclined();

    @Message
    String stepOpen();

    @Message
    String fromLesson();

    @Message
    String again();

    @Message
    String againText();

    @Message
    String againWhy();

    @Message
    String againNever();

    @Message
    String againThanks();

    @Message
    String againRule();

    @Message
    String againRuleText();

    @Message
    String againRuleEnd();

    @Message
    String plan();

    @Message
    String planText();

    @Message
    String planLink();

    @Message
    String planCourse();

    @Message
    String planAll();

    @Message
    String planShow();

    @Message
    String planWhich();

    @Message
    String planOpen();

    @Message
    String planPrint();

    @Message
    String planNoScript();

    @Message
    String planNothing();

    @Message
    String planWhere();

    @Message
    String planDate();

    @Message
    String kept();

    @Message
    String keptMarks();

    @Message
    String keptNotes();

    @Message
    String keptReflections();

    @Message
    String keptCovered();

    @Message
    String keptGone();

    @Message
    String keptRemove();

    @Message
    String keptRemoveOf(String title);

    @Message
    String keptChange();

    @Message
    String keptDelete();

    @Message
    String keptDeleteSure();

    @Message
    String deviceShelf();
}
