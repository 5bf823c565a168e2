package org.mizan.simulation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around a form that somebody builds. */
@MessageBundle("collect")
public interface CollectMessages {

    @Message
    String form(String owner);

    @Message
    String formWords();

    @Message
    String doNotAsk();

    @Message
    String follows();

    @Message
    String covered();

    @Message
    String purposes();

    @Message
    String served();

    @Message
    String unserved();

    @Message
    String town();

    @Message
    String invented();

    @Message
    String names();

    @Message
    String singledOut(int n);

    @Message
    String singledWords();

    @Message
    String townCaption();

    @Message
    String person();

    @Message
    String shown();

    @Message
    String alone();

    @Message
    String nothingShown();

    @Message
    String onlyThis();

    @Message
    String others();

    @Message
    String cost(int n);

    @Message
    String costWords();

    @Message
    String fields();

    @Message
    String hangs(String purpose);

    @Message
    String servesNothing();

    @Message
    String part(int n);

    @Message
    String enough(String form);

    @Message
    String needless();

    @Message
    String asksNothing();

    @Message
    String given();

    @Message
    String givenWords();

    @Message
    String goalServe(String purpose);

    @Message
    String goalSingled(int n);

    @Message
    String goalBreach(int n);

    @Message
    String asksServe(String purpose);

    @Message
    String asksSingled(int n);

    @Message
    String asksBreach(int n);

    @Message
    String asked(String field, String form);

    @Message
    String notAsked(String field);

    @Message
    String soServed(String purpose);

    @Message
    String soUnserved(String purpose);

    @Message
    String onlyOne(int n, String shown);

    @Message
    String costs(String field, int n);

    @Message
    String askAs(String field, String form);

    @Message
    String askNot(String field);
}
