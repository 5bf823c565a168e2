package org.mizan.simulation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around sites that ask for consent. */
@MessageBundle("consent")
public interface ConsentMessages {

    @Message
    String words();

    @Message
    String siteCount(int n, int total);

    @Message
    String dialogOf(String site);

    @Message
    String allDone();

    @Message
    String soFar();

    @Message
    String redo();

    @Message
    String redoOf(String site);

    @Message
    String receipts();

    @Message
    String covered();

    @Message
    String noneYet();

    @Message
    String left();

    @Message
    String given();

    @Message
    String nothing();

    @Message
    String needed(String purpose);

    @Message
    String sum();

    @Message
    String partners(int n);

    @Message
    String days(int n);

    @Message
    String daysAtMost(int n);

    @Message
    String taps(int n);

    @Message
    String asks(String purpose, String site);

    @Message
    String asksLonger(String site);

    @Message
    String goalKeep(String purpose, String site);

    @Message
    String goalKeepEverywhere(String purpose);

    @Message
    String goalNever(String purpose, String site);

    @Message
    String goalNeverEverywhere(String purpose);

    @Message
    String goalRead(String site);

    @Message
    String stillOpen(String site);

    @Message
    String boxTicked(String purpose);

    @Message
    String boxPreticked(String purpose);

    @Message
    String boxCleared(String purpose);

    @Message
    String boxOff(String purpose);

    @Message
    String pressedAll(String button);

    @Message
    String pressedNone(String button);

    @Message
    String pressedChosen(String button);

    @Message
    String pressedThese(String button);

    @Message
    String pressedLeave(String button, String site);

    @Message
    String soGiven(String purpose, String site);

    @Message
    String soKept(String purpose, String site);

    @Message
    String price();

    @Message
    String priceWords();

    @Message
    String priceCaption();

    @Message
    String site();

    @Message
    String yours();

    @Message
    String acceptAll();

    @Message
    String refuseAll();

    @Message
    String noWay();

    @Message
    String tricks();

    @Message
    String tricksWords();

    @Message
    String tricksNone();

    @Message
    String family();

    @Message
    String trickPreticked(String purposes);

    @Message
    String trickNoRefusal();

    @Message
    String trickLonger(int n);

    @Message
    String trickLoud(String others);

    @Message
    String trickWords(String says);

    @Message
    String trickButton(String button);

    @Message
    String waysWords();
}
