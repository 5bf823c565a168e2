package org.mizan.quiz.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around questions. */
@MessageBundle("quiz")
public interface QuizMessages {

    @Message
    String questions(int n);

    @Message
    String questionOf(int number, int total);

    @Message
    String chooseOne();

    @Message
    String chooseAll();

    @Message
    String putInOrder();

    @Message
    String matchRows();

    @Message
    String fillGaps();

    @Message
    String gap(int number);

    @Message
    String nothingChosen();

    @Message
    String moveUp(String item);

    @Message
    String moveDown(String item);

    @Message
    String check();

    @Message
    String checkAgain();

    @Message
    String tryAgain();

    @Message
    String hint();

    @Message
    String nextHint();

    @Message
    String hintNumber(int number);

    @Message
    String unanswered();

    @Message
    String right();

    @Message
    String partly();

    @Message
    String wrong();

    @Message
    String chosenRightly();

    @Message
    String chosenWrongly();

    @Message
    String leftRightly();

    @Message
    String leftWrongly();

    @Message
    String partRight();

    @Message
    String partWrong();

    @Message
    String shareChoice(int right, int total, int wrong);

    @Message
    String shareOrdering(int right, int total);

    @Message
    String shareMatching(int right, int total);

    @Message
    String shareGaps(int right, int total);

    @Message
    String explanation();

    @Message
    String solution();

    @Message
    String confidence();

    @Message
    String confidence1();

    @Message
    String confidence2();

    @Message
    String confidence3();

    @Message
    String confidencePoints(int points, int lost);

    @Message
    String confidenceTotal(int points, int lost);

    @Message
    String confidenceRule();

    @Message
    String summary();

    @Message
    String summaryAnswered(int answered, int total);

    @Message
    String summaryRight(int right);

    @Message
    String summaryShare(int percent);

    @Message
    String summaryAllRight();

    @Message
    String summaryOpen(int n);

    @Message
    String onlyMissed();

    @Message
    String onlyMissedNow();

    @Message
    String allAgain();

    @Message
    String startOver();

    @Message
    String keep();

    @Message
    String balanceLabel(int percent);

    @Message
    String name();

    @Message
    String movedPattern();

    @Message
    String nextIsRight();

    @Message
    String nextIsWrong();

    @Message
    String summaryMissed(int n);
}
