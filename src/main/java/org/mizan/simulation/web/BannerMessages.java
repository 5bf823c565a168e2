package org.mizan.simulation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around a banner that a marketer builds. */
@MessageBundle("banner")
public interface BannerMessages {

    @Message
    String bench();

    @Message
    String benchWords(String company);

    @Message
    String picture();

    @Message
    String on();

    @Message
    String off();

    @Message
    String asksNothing();

    @Message
    String accept();

    @Message
    String refuse();

    @Message
    String more();

    @Message
    String partText();

    @Message
    String partRefuse();

    @Message
    String partAcceptLook();

    @Message
    String partRefuseLook();

    @Message
    String partPurpose(String purpose);

    @Message
    String placeFirst();

    @Message
    String placeSecond();

    @Message
    String placeNone();

    @Message
    String tickUnasked();

    @Message
    String tickOff();

    @Message
    String tickOn();

    @Message
    String crowd();

    @Message
    String covered();

    @Message
    String invented();

    @Message
    String rate(String purpose);

    @Message
    String trust();

    @Message
    String percent(int n);

    @Message
    String summary(int n);

    @Message
    String people(int n);

    @Message
    String assumption(int taps, int words);

    @Message
    String wouldAgree(String purposes);

    @Message
    String wouldRefuse();

    @Message
    String fairness();

    @Message
    String fair(String property);

    @Message
    String asksFair(String property);

    @Message
    String fairYes();

    @Message
    String fairNo();

    @Message
    String levers();

    @Message
    String leversWords(int n);

    @Message
    String leversNone();

    @Message
    String goalReach(int n, String purpose);

    @Message
    String goalTrust(int n);

    @Message
    String asksReach(int n, String purpose);

    @Message
    String asksTrust(int n);

    @Message
    String saysNothing();

    @Message
    String notUnderstood(String text, String words, String reads);

    @Message
    String understood(String text);

    @Message
    String accepts();

    @Message
    String agreesToAll();

    @Message
    String chooses(int n);

    @Message
    String choosingTooFar(String taps, String patience);

    @Message
    String refuses(int n);

    @Message
    String refusingTooFar(String taps, String patience);

    @Message
    String cannotRefuse();

    @Message
    String givesNothing();

    @Message
    String givesFreely(String purposes);

    @Message
    String givesAgainstWill(String purposes);

    @Message
    String groupGives(String label, int n);

    @Message
    String groupGivesAgainstWill(String label, int n);

    @Message
    String groupLost(String label, int n);

    @Message
    String soReach(int n);

    @Message
    String soTrust(int n);

    @Message
    String refusalFirst();

    @Message
    String refusalSecond();

    @Message
    String drawn(String accept, String refuse);

    @Message
    String onPaper(String accept, String refuse);

    @Message
    String wcag();

    @Message
    String switchedOn(String purpose);

    @Message
    String switchedOff(String purpose);

    @Message
    String sentences(String words, int most);
}
