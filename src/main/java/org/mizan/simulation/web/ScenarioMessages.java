package org.mizan.simulation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around scenarios. */
@MessageBundle("scenario")
public interface ScenarioMessages {

    @Message
    String meters();

    @Message
    String meterValue(int value);

    @Message
    String meterEnds(String low, String high);

    @Message
    String whatCame();

    @Message
    String chose(String choice);

    @Message
    String moved(String meter, int before, int after);

    @Message
    String stayed(String meter, int before);

    @Message
    String stopped();

    @Message
    String movedNothing();

    @Message
    String decide();

    @Message
    String choices();

    @Message
    String decision(int n);

    @Message
    String ask(String meter);

    @Message
    String up();

    @Message
    String down();

    @Message
    String same();

    @Message
    String missing();

    @Message
    String missingChoice();

    @Message
    String tooLong();

    @Message
    String guess(String meter, String said, String was);

    @Message
    String guessRight();

    @Message
    String guessWrong();

    @Message
    String path();

    @Message
    String back();

    @Message
    String backOf(int n);

    @Message
    String goalLeast(String meter, int bound);

    @Message
    String goalMost(String meter, int bound);

    @Message
    String goalReach(String ending);

    @Message
    String goalAvoid(String ending);

    @Message
    String goalStands(int value);

    @Message
    String ending(String title);

    @Message
    String metersWhy();

    @Message
    String startedAt(int start);

    @Message
    String moveBy(String choice, int before, int after);

    @Message
    String costs();

    @Message
    String costNothing();

    @Message
    String costClosed();

    @Message
    String costLost(String meter, int before, int after);

    @Message
    String instead();

    @Message
    String insteadOpen(String choice);

    @Message
    String insteadClosed(String choice);

    @Message
    String predictions();

    @Message
    String predictionsShare(long right, int total);

    @Message
    String shortest();

    @Message
    String shortestShow();
}
