package org.mizan.simulation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around profiles that brokers make. */
@MessageBundle("profile")
public interface ProfileMessages {

    @Message
    String shares();

    @Message
    String sharesWords(String broker);

    @Message
    String share();

    @Message
    String keep();

    @Message
    String changed();

    @Message
    String look();

    @Message
    String gains();

    @Message
    String gainThere();

    @Message
    String gainMissing();

    @Message
    String gainNeeds(String things);

    @Message
    String concluded(String broker);

    @Message
    String concludedWords(int n, int wrong);

    @Message
    String concludedNone();

    @Message
    String holds();

    @Message
    String error(String broker);

    @Message
    String shared(String thing);

    @Message
    String step(String from, String gives);

    @Message
    String because(String why);

    @Message
    String rival(String rival);

    @Message
    String ways(int n);

    @Message
    String cut(String things);

    @Message
    String cutNone();

    @Message
    String predictAsk(String conclusion, String broker);

    @Message
    String goalKeep(String gain);

    @Message
    String goalNever(String conclusion, String broker);

    @Message
    String errors();

    @Message
    String errorsNone();

    @Message
    String errorsWords();

    @Message
    String unasked();

    @Message
    String unaskedNone();

    @Message
    String beyond();

    @Message
    String beyondNone();

    @Message
    String beyondOne(String thing);

    @Message
    String predictions();

    @Message
    String predictionsShare(long right, int total);

    @Message
    String shortest();

    @Message
    String shortestShow();

    @Message
    String shortestShare(String thing);

    @Message
    String shortestKeep(String thing);
}
