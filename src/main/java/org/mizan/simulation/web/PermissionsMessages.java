package org.mizan.simulation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the requests of an app. */
@MessageBundle("permissions")
public interface PermissionsMessages {

    @Message
    String words(String app);

    @Message
    String count(int n, int total);

    @Message
    String wants(String app, String request);

    @Message
    String askedAll(String app);

    @Message
    String soFar();

    @Message
    String follows();

    @Message
    String covered();

    @Message
    String features();

    @Message
    String works();

    @Message
    String fails();

    @Message
    String goalWorks(String feature);

    @Message
    String asksWorks(String feature);

    @Message
    String asksReaches(String datum, String audience);

    @Message
    String answered(String request, String answer);

    @Message
    String soWorks(String feature);

    @Message
    String soFails(String feature);

    @Message
    String worth();

    @Message
    String worthWords();

    @Message
    String worthNothing();

    @Message
    String worthGiven();

    @Message
    String worthRefused(String answer);

    @Message
    String worthStops(String feature);

    @Message
    String worthStarts(String feature);

    @Message
    String trick(String app);

    @Message
    String beyond();

    @Message
    String beyondWords();

    @Message
    String beyondNone();

    @Message
    String beyondLost();

    @Message
    String beyondOne(String request, String answer);

    @Message
    String fewest();

    @Message
    String fewestWords(int n);

    @Message
    String fewestYours(int n);
}
