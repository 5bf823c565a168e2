package org.mizan.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of assessments. */
@MessageBundle("examination")
public interface ExaminationMessages {

    @Message
    String title(String course);

    @Message
    String name();

    @Message
    String anonymous();

    @Message
    String anonymousWords();

    @Message
    String running();

    @Message
    String runningWords(int done, int total);

    @Message
    String goOn();

    @Message
    String passedBest(int percent);

    @Message
    String passedWith(int percent);

    @Message
    String passedWords();

    @Message
    String lessonsOpen(int n);

    @Message
    String courseDone();

    @Message
    String notYet(int percent, int pass);

    @Message
    String notYetWords();

    @Message
    String ready();

    @Message
    String lessonsFirst(int n);

    @Message
    String closed();

    @Message
    String begin();

    @Message
    String beginAgain();

    @Message
    String left(int n);

    @Message
    String waiting();

    @Message
    String facts();

    @Message
    String drawn(int pick, int total);

    @Message
    String passMark(int pass);

    @Message
    String inARow(int n);

    @Message
    String noClock();

    @Message
    String confidence();

    @Message
    String afterwards();

    @Message
    String yours();

    @Message
    String attempts();

    @Message
    String attempt(int number);

    @Message
    String percent(int percent);

    @Message
    String passed();

    @Message
    String notPassed();

    @Message
    String missed();

    @Message
    String missedWords();

    @Message
    String items();

    @Message
    String itemOf(int number, int total);

    @Message
    String answered();

    @Message
    String open();

    @Message
    String overview();

    @Message
    String keepAndGoOn();

    @Message
    String keepAndOverview();

    @Message
    String keep();

    @Message
    String kept();

    @Message
    String notKept();

    @Message
    String toNext();

    @Message
    String toPrevious();

    @Message
    String toOverview();

    @Message
    String mirrorCovered();

    @Message
    String finalWords();

    @Message
    String settle();

    @Message
    String yourChoices();

    @Message
    String whyAsk(String audience, String datum);

    @Message
    String whyHow();

    @Message
    String whyNothing();

    @Message
    String unanswered();

    @Message
    String itemShare(int percent);

    @Message
    String openItems(int n);

    @Message
    String openCount();

    @Message
    String handInWords();

    @Message
    String handIn();

    @Message
    String handInOpen();

    @Message
    String lost();

    @Message
    String reviewTitle(int number);

    @Message
    String rightOf(int right, int total);

    @Message
    String points(int points, int lost);

    @Message
    String itemByItem();

    @Message
    String versionGone();

    @Message
    String toAssessment();

    @Message
    String whyAbout(String about);

    @Message
    String whyChoice();
}
