package org.mizan.account.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words on the way into an account. */
@MessageBundle("account")
public interface AccountMessages {

    @Message
    String title(String title);

    @Message
    String signUpTitle();

    @Message
    String signUpLead();

    @Message
    String asked();

    @Message
    String userName();

    @Message
    String userNameWhy();

    @Message
    String password();

    @Message
    String passwordWhy();

    @Message
    String email();

    @Message
    String emailWhy();

    @Message
    String notAsked();

    @Message
    String underEighteen();

    @Message
    String what();

    @Message
    String whatProgress();

    @Message
    String whatReflections();

    @Message
    String whatLeave();

    @Message
    String leaving();

    @Message
    String goOnToSignUp();

    @Message
    String haveOne();

    @Message
    String welcomeTitle();

    @Message
    String welcomeLead();

    @Message
    String welcomeHeld();

    @Message
    String welcomeAccount();

    @Message
    String goOn();

    @Message
    String claimOne();

    @Message
    String claimTwo();

    @Message
    String claimFew();

    @Message
    String claimMany();

    @Message
    String claimOther();

    @Message
    String claimWhat();

    @Message
    String claimNo();

    @Message
    String claimYes();

    @Message
    String claimSend();

    @Message
    String failedTitle();

    @Message
    String failedText();

    @Message
    String unavailableTitle();

    @Message
    String unavailableText();

    @Message
    String erasedTitle();

    @Message
    String erasedText();

    @Message
    String tryAgain();
}
