package org.mizan.privacy.web;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages about a learner's own data. */
@CheckedTemplate(basePath = "privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class PrivacyPages {

    /**
     * @param keycloakAnswers whether the account system could be asked what it holds
     * @param console         where user name, password and e-mail address can be changed
     */
    static native TemplateInstance account(List<Group> groups, boolean keycloakAnswers, String console);

    /** The same to take away: a file that needs nothing else. */
    static native TemplateInstance export(String name, List<Group> groups, boolean keycloakAnswers);

    /**
     * Asks once more.
     *
     * @param given what others took out of Mizan, which stays where it is
     */
    static native TemplateInstance erasure(boolean unconfirmed, List<GivenView> given);

    /** @param keycloakToo whether Keycloak has deleted the account already */
    static native TemplateInstance erased(boolean keycloakToo);

    private PrivacyPages() {
    }
}
