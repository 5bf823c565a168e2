package org.mizan.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages on the way into an account. */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class AccountPages {

    /**
     * @param create where Keycloak's form for new accounts is
     * @param signIn where its form for signing in is
     */
    static native TemplateInstance signUp(String create, String signIn);

    /** @param to where the way goes on */
    static native TemplateInstance welcome(String to);

    static native TemplateInstance failed();

    static native TemplateInstance unavailable();

    static native TemplateInstance erased();

    private AccountPages() {
    }
}
