package org.mizan.offline.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about reading without a network. Those called patterns have places that a script fills. */
@MessageBundle("offline")
public interface OfflineMessages {

    @Message
    String appName();

    @Message
    String appShortName();

    @Message
    String appDescription();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String noScript();

    @Message
    String missing();

    @Message
    String missingText();

    @Message
    String tryAgain();

    @Message
    String here();

    @Message
    String nothing();

    @Message
    String courses();

    @Message
    String read();

    @Message
    String remove();

    @Message
    String removeWhat(String what);

    @Message
    String removed();

    @Message
    String waiting();

    @Message
    String waitingText();

    @Message
    String others();

    @Message
    String came();

    @Message
    String clear();

    @Message
    String outcomeSent();

    @Message
    String outcomeOlder();

    @Message
    String outcomeLost();

    @Message
    String outcomeAlready();

    @Message
    String outcomeGone();

    @Message
    String limits();

    @Message
    String limitReading();

    @Message
    String limitAnswers();

    @Message
    String limitRest();

    @Message
    String limitPrivate();

    @Message
    String whoSees();

    @Message
    String whoSeesText();

    @Message
    String toDevice();

    @Message
    String copy(String day);

    @Message
    String everybody();

    @Message
    String kept();

    @Message
    String keptStep();

    @Message
    String sent();

    @Message
    String list();

    @Message
    String save();

    @Message
    String sizePattern(String size);

    @Message
    String lightPattern(String size);

    @Message
    String herePattern(String size, String day);

    @Message
    String begun();

    @Message
    String saving();

    @Message
    String stop();

    @Message
    String stopped();

    @Message
    String failed();

    @Message
    String full();

    @Message
    String blocked();

    @Message
    String seeSaved();

    @Message
    String removeCourse();

    @Message
    String traceless();

    @Message
    String privateLessons();

    @Message
    String readsText();

    @Message
    String readsSwitch();

    @Message
    String readsOn();

    @Message
    String readsOff();

    @Message
    String savedCount();

    @Message
    String deletedBySignOut();

    @Message
    String signOutTitle();

    @Message
    String signOutText();

    @Message
    String signOutWaiting();

    @Message
    String signOutAndDelete();

    @Message
    String staySignedIn();
}
