package org.mizan.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
/** Words of the mails that organisations have written, and of the page that shows them. */
@MessageBundle("mail")
public interface MailMessages {

    @Message
    String subject(String organisation);

    @Message
    String greeting(String name);

    @Message
    String lead(String organisation);

    @Message
    String announced();

    @Message
    String twoWeeksBefore();

    @Message
    String threeDaysBefore();

    @Message
    String dayAfter();

    @Message
    String twoWeeksAfter();

    @Message
    String monthAfter();

    @Message
    String dueOn(String day);

    @Message
    String noDay();

    @Message
    String asPartOf(String title);

    @Message
    String goOn();

    @Message
    String why(String organisation);

    @Message
    String rhythm();

    @Message
    String sees();

    @Message
    String yourMails();

    @Message
    String noAnswer();

    @Message
    String digestSubject(String organisation);

    @Message
    String digestLead(String organisation);

    @Message
    String digestLine(String title, String complete, String asked, String soon, String overdue);

    @Message
    String digestLook();

    @Message
    String digestWhy(String organisation);

    @Message
    String pageTitle();

    @Message
    String pageLead();

    @Message
    String pageNone();

    @Message
    String pageMail(String day, String organisation);

    @Message
    String pageBack();
}
