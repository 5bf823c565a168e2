package org.mizan.simulation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around tables that are to be published. */
@MessageBundle("anonymise")
public interface AnonymiseMessages {

    @Message
    String table();

    @Message
    String tableCaption();

    @Message
    String tableWho();

    @Message
    String secondLabel(String label);

    @Message
    String secondCaption();

    @Message
    String choices();

    @Message
    String asIs();

    @Message
    String bands(int width);

    @Message
    String groups(String labels);

    @Message
    String notTold();

    @Message
    String band(int from, int to);

    @Message
    String leaveOut();

    @Message
    String leaveOutMost(int n);

    @Message
    String tooMany(int n);

    @Message
    String form();

    @Message
    String formRows();

    @Message
    String formCounts(String sensitive);

    @Message
    String look();

    @Message
    String published();

    @Message
    String publishedCaption();

    @Message
    String group();

    @Message
    String count(int n);

    @Message
    String allTogether(String sensitive);

    @Message
    String valueTimes(String value, int n);

    @Message
    String nothing();

    @Message
    String figures();

    @Message
    String k(int n);

    @Message
    String l(int n);

    @Message
    String loss(int n);

    @Message
    String join();

    @Message
    String joinWords();

    @Message
    String found(String person);

    @Message
    String mistaken(String person);

    @Message
    String hidden(String person, int n);

    @Message
    String absent(String person);

    @Message
    String learned(String sensitive, String value);

    @Message
    String fits(String column, int n);

    @Message
    String by(String columns);

    @Message
    String byNothing();

    @Message
    String predictAsk(String person);

    @Message
    String goalK(int n);

    @Message
    String goalL(int n);

    @Message
    String goalLoss(int n);

    @Message
    String goalFound(int n);

    @Message
    String goalLearned(int n, String sensitive);

    @Message
    String goalKeep(String column, int n);

    @Message
    String stands(int n);

    @Message
    String lost();

    @Message
    String lostOne(String column, int n);

    @Message
    String beyond();

    @Message
    String beyondNone();

    @Message
    String beyondColumn(String column);

    @Message
    String beyondRow(String person);

    @Message
    String beyondCounts();

    @Message
    String best();

    @Message
    String bestShow();

    @Message
    String bestLoss(int n);

    @Message
    String bestStep(String column);

    @Message
    String bestOut(String person);

    @Message
    String bestCounts();

    @Message
    String bestUnknown();

    @Message
    String predictions();

    @Message
    String predictionsShare(long right, int total);

    @Message
    String wrongFound();

    @Message
    String wrongHidden();
}
