package org.mizan.practice.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of practice. */
@MessageBundle("practice")
public interface PracticeMessages {

    @Message
    String name();

    @Message
    String lead();

    @Message
    String what();

    @Message
    String whatWords();

    @Message
    String limit();

    @Message
    String kept();

    @Message
    String anonymous();

    @Message
    String beginWords();

    @Message
    String begin();

    @Message
    String asked();

    @Message
    String from();

    @Message
    String changed();

    @Message
    String tell();

    @Message
    String toldHead();

    @Message
    String toldTitle();

    @Message
    String yourAnswer();

    @Message
    String comesAgain(int days);

    @Message
    String readAgain();

    @Message
    String nextQuestion();

    @Message
    String finish();

    @Message
    String notNow();

    @Message
    String tomorrow();

    @Message
    String inSomeDays();

    @Message
    String notUseful();

    @Message
    String aside(int n);

    @Message
    String takeUp();

    @Message
    String over();

    @Message
    String overWords();

    @Message
    String waiting();

    @Message
    String waitingWords(String day);

    @Message
    String empty();

    @Message
    String emptyWords();

    @Message
    String how();

    @Message
    String howMethod();

    @Message
    String howRating();

    @Message
    String howDays();

    @Message
    String howAssessment();

    @Message
    String endLink();

    @Message
    String end();

    @Message
    String endWords();

    @Message
    String endStays();

    @Message
    String endDo();

    @Message
    String endNot();
}
