package org.mizan.search.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the search. */
@MessageBundle("search")
public interface SearchMessages {

    @Message
    String title();

    @Message
    String text();

    @Message
    String label();

    @Message
    String find();

    @Message
    String within();

    @Message
    String anyLanguage();

    @Message
    String forWhom();

    @Message
    String forAnybody();

    @Message
    String found(int n);

    @Message
    String nothing();

    @Message
    String some();

    @Message
    String didYouMean();

    @Message
    String course();

    @Message
    String lesson();

    @Message
    String term();

    @Message
    String pages();

    @Message
    String further();

    @Message
    String back();

    @Message
    String unlogged();
}
