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
    String todayCertificate();
}
