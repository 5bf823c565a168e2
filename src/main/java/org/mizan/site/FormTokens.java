package org.mizan.site;

import org.mizan.privacy.Hmac;
import org.mizan.privacy.Keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What proves that a form came from a page of ours in the same session: an HMAC over the session's id. Nothing is stored for it. */
@ApplicationScoped
public class FormTokens {

    /** The name of the hidden field. */
    public static final String FIELD = "form-token";

    private final Keys keys;

    @Inject
    FormTokens(Keys keys) {
        this.keys = keys;
    }

    public String of(String session) {
        return Hmac.of(keys.newest(Keys.Use.FORM).bytes(), session);
    }

    /** Whether a form of this session carried the token; forms signed under an older key count too. */
    public boolean good(String session, String token) {
        return keys.all(Keys.Use.FORM).stream().anyMatch(key -> Hmac.same(Hmac.of(key.bytes(), session), token));
    }
}
