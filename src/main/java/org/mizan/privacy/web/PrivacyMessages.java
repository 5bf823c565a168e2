package org.mizan.privacy.web;

import org.mizan.privacy.Ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about a learner's own data. */
@MessageBundle("privacy")
public interface PrivacyMessages {

    @Message
    String title(String title);

    @Message
    String yours();

    @Message
    String lead();

    @Message
    String nothing();

    @Message
    String why();

    @Message
    String value();

    @Message
    String purposeHead();

    @Message
    String audienceHead();

    @Message
    String untilHead();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String percent(String number);

    @Message
    String keycloakSilent();

    @Message
    String change();

    @Message
    String organisations();

    @Message
    String take();

    @Message
    String takeText();

    @Message
    String takeLink();

    @Message
    String erase();

    @Message
    String eraseText();

    @Message
    String eraseLink();

    @Message
    String erasureTitle();

    @Message
    String erasureGoes();

    @Message
    String erasureTake();

    @Message
    String erasureRecall();

    @Message
    String erasureRecallBackups();

    @Message
    String erasureRecallFiles();

    @Message
    String erasureRecallDevice();

    @Message
    String erasureRecallMark();

    @Message
    String erasureGiven();

    @Message
    String erasureGivenText();

    @Message
    String erasureGivenBy(String by, String when);

    @Message
    String erasureSure();

    @Message
    String erasureUnconfirmed();

    @Message
    String erasureDo();

    @Message
    String erasureNot();

    @Message
    String erasedTitle();

    @Message
    String erasedText();

    @Message
    String erasedPending();

    @Message
    String exportTitle(String name);

    @Message
    String exportMade();

    @Message
    String topic(Ledger.Topic topic);

    @Message
    String about(Ledger.Topic topic);

    @Message
    String word(Ledger.Word word);

    @Message
    String purpose(Ledger.Purpose purpose);

    @Message
    String audience(Ledger.Audience audience);

    @Message
    String until(Ledger.Until until);
}
