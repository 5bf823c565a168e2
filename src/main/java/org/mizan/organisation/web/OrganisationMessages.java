package org.mizan.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of an organisation's frame and of its overview, people, groups, codes and facts. */
@MessageBundle("organisation")
public interface OrganisationMessages {

    @Message
    String title(String title, String organisation);

    @Message
    String tabs();

    @Message
    String overview();

    @Message
    String people();

    @Message
    String invitations();

    @Message
    String assignments();

    @Message
    String report();

    @Message
    String evidence();

    @Message
    String facts();

    @Message
    String peopleCount(int number);
}
