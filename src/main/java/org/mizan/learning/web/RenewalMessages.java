package org.mizan.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which a completion is renewed. */
@MessageBundle("renewal")
public interface RenewalMessages {

    @Message
    String reasonEnds(String day);

    @Message
    String reasonEnded(String day);

    @Message
    String reasonAsked();

    @Message
    String reasonChanged();

    @Message
    String title();

    @Message
    String crumb();

    @Message
    String changed();

    @Message
    String nothingChanged();

    @Message
    String completedOn(String day);

    @Message
    String readChanged();

    @Message
    String readNothing();

    @Message
    String learned();

    @Message
    String learnAgain();

    @Message
    String newLessons();

    @Message
    String newLessonsWords(int n);

    @Message
    String toLesson();

    @Message
    String assessment();

    @Message
    String assessmentWords();

    @Message
    String assessmentPassed();

    @Message
    String toAssessment();

    @Message
    String confirm();

    @Message
    String confirmWords();

    @Message
    String confirmLater();

    @Message
    String confirmDo();

    @Message
    String renewedWords();

    @Message
    String whatItTakes();
}
