package org.mizan.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of bookmarks and notes, and of the end of a lesson. */
@MessageBundle("note")
public interface NoteMessages {

    @Message
    String shelf();

    @Message
    String mark();

    @Message
    String unmark();

    @Message
    String marked();

    @Message
    String list();

    @Message
    String noted();

    @Message
    String open();

    @Message
    String write();

    @Message
    String own();

    @Message
    String label();

    @Message
    String where();

    @Message
    String whereHere();

    @Message
    String keptHere();

    @Message
    String keep();

    @Message
    String delete();

    @Message
    String off();

    @Message
    String without();

    @Message
    String hereInstead();

    @Message
    String title();

    @Message
    String about();

    @Message
    String toLesson();

    @Message
    String tooLong(int most);

    @Message
    String stop();

    @Message
    String reached();

    @Message
    String goOn();

    @Message
    String tooLongHere();

    @Message
    String failedHere();
}
