package org.mizan.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What programs, and whoever writes them, are told when something cannot be done as it is. */
@MessageBundle("api")
public interface ApiMessages {
    @Message
    String nothingSent();

    @Message
    String noJson(int line, int column);

    @Message
    String unknownField();

    @Message
    String wrongType();

    @Message
    String unknownParameter();

    @Message
    String noFlag();

    @Message
    String noNumber(int least, int most);

    @Message
    String notToChoose();

    @Message
    String noBookmark();

    @Message
    String rows(int most);

    @Message
    String newGroups(int most);

    @Message
    String tooLate();

    @Message
    String withdrawn();

    @Message
    String unknownCourse();

    @Message
    String longPath(int most);

    @Message
    String everybodyAndSome();

    @Message
    String eitherDay();

    @Message
    String noGroup();

    @Message
    String noMember();

    @Message
    String idempotencyKey(int most);
}
