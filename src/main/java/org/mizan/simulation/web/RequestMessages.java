package org.mizan.simulation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around requests. */
@MessageBundle("request")
public interface RequestMessages {

    @Message
    String right(String right);

    @Message
    String goalHave(String thing);

    @Message
    String goalGone(String thing);

    @Message
    String goalNever(String thing);

    @Message
    String parts();

    @Message
    String partsWords();

    @Message
    String refresh();

    @Message
    String steps();

    @Message
    String stepsNone();

    @Message
    String rest();

    @Message
    String restNone();

    @Message
    String needs(String things);

    @Message
    String add(String step);

    @Message
    String addShort();

    @Message
    String out(String step);

    @Message
    String outShort();

    @Message
    String up(String step);

    @Message
    String upShort();

    @Message
    String downOf(String step);

    @Message
    String downShort();

    @Message
    String predictTitle();

    @Message
    String predictAsk(String thing);

    @Message
    String missing();

    @Message
    String send();

    @Message
    String letter();

    @Message
    String download();

    @Message
    String downloadWords();

    @Message
    String file();

    @Message
    String went();

    @Message
    String worked();

    @Message
    String failed();

    @Message
    String gave(String things);

    @Message
    String took(String things);

    @Message
    String changedNothing();

    @Message
    String lackTaken(String thing, int n, String step);

    @Message
    String lackLater(String thing, String step);

    @Message
    String lackLeftOut(String thing);

    @Message
    String lackNever(String thing);

    @Message
    String becauseStep(int n, String step);

    @Message
    String becauseGave();

    @Message
    String becauseTook();

    @Message
    String becausePart();

    @Message
    String becauseNot();

    @Message
    String order();

    @Message
    String orderNone();

    @Message
    String orderOne(int by, String byStep, int failed, String failedStep, String thing);

    @Message
    String reordered();

    @Message
    String needless();

    @Message
    String needlessNone();

    @Message
    String needlessPart(String part);

    @Message
    String needlessStep(String step);

    @Message
    String predictions();

    @Message
    String predictionsShare(long right, int total);

    @Message
    String shortest();

    @Message
    String shortestShow();

    @Message
    String shortestParts();

    @Message
    String shortestSteps();

    @Message
    String advice();

    @Message
    String compose();
}
