package org.mizan.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of courses that are a condition. */
@MessageBundle("condition")
public interface ConditionMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String tells();

    @Message
    String operator();

    @Message
    String none();

    @Message
    String line(String title, String application);

    @Message
    String drop();

    @Message
    String dropSays();

    @Message
    String add();

    @Message
    String course();

    @Message
    String choose();

    @Message
    String application();

    @Message
    String applicationHint();

    @Message
    String make();

    @Message
    String courseWrong();

    @Message
    String applicationWrong();
}
