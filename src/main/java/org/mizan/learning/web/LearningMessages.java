package org.mizan.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the lesson page. */
@MessageBundle("learning")
public interface LearningMessages {

    @Message
    String minutes(int n);

    @Message
    String lessonOf(int number, int total);

    @Message
    String gist();

    @Message
    String contentNotice();

    @Message
    String privateNotice();

    @Message
    String quickExit();

    @Message
    String sources();

    @Message
    String sourceRead(String day);

    @Message
    String changes();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String courseEnd();

    @Message
    String more();

    @Message
    String done();

    @Message
    String notYet();

    @Message
    String beam();

    @Message
    String lessonDone();

    @Message
    String lessonDoneWords();

    @Message
    String markDone();

    @Message
    String markDoneWords();

    @Message
    String reflectionName();

    @Message
    String stepName();

    @Message
    String stepDone();

    @Message
    String stepImpossible();

    @Message
    String stepDeclined();

    @Message
    String stepAsks();

    @Message
    String stepKept();

    @Message
    String olderVersion();

    @Message
    String beginAnew();

    @Message
    String answeredOlder();

    @Message
    String versionGone();

    @Message
    String sessionEnded();

    @Message
    String sessionEndedTitle();

    @Message
    String signInAgain();

    @Message
    String reflectionLabel();

    @Message
    String reflectionKeep();

    @Message
    String reflectionChange();

    @Message
    String reflectionKept();

    @Message
    String reflectionShow();

    @Message
    String reflectionHidden();

    @Message
    String reflectionPrivate();

    @Message
    String reflectionAnonymous();

    @Message
    String reflectionUnrecorded();

    @Message
    String reflectionThought();

    @Message
    String reflectionDone();

    @Message
    String reflectionLong(int most);

    @Message
    String neutralTitle();

    @Message
    String markDoneTitle();
}
