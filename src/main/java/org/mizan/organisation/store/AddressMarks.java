package org.mizan.organisation.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

import org.mizan.organisation.MailAddress;
import org.mizan.organisation.OrganisationId;
import org.mizan.privacy.Hmac;
import org.mizan.privacy.Keys;
import org.mizan.privacy.Sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes an address into a mark that names nobody, and hides it while its mail waits. Marks of one address differ from one organisation to the next, so
 * that nobody learns from the database who was invited into two. Each of the two uses has a key of its own, made from the master key.
 */
@ApplicationScoped
class AddressMarks {

    private final Keys keys;

    @Inject
    AddressMarks(Keys keys) {
        this.keys = keys;
    }

    /** Under which key new marks are made. */
    String key() {
        return keys.newest(Keys.Use.INVITATIONS).id();
    }

    String mark(OrganisationId organisation, MailAddress address) {
        return mark(keys.newest(Keys.Use.INVITATIONS), organisation, address);
    }

    /** Under every key that there is: as an older one may have marked it. */
    List<String> marks(OrganisationId organisation, MailAddress address) {
        return keys.all(Keys.Use.INVITATIONS).stream().map(key -> mark(key, organisation, address)).toList();
    }

    byte[] seal(MailAddress address, String mark) {
        return Sealing.seal(derived(keys.newest(Keys.Use.INVITATIONS), "sealing"), address.text().getBytes(UTF_8), mark);
    }

    /** @throws IllegalStateException if the key is gone */
    MailAddress open(String key, byte[] sealed, String mark) {
        Keys.Key found = keys.find(Keys.Use.INVITATIONS, key)
                .orElseThrow(() -> new IllegalStateException("the key invitations-" + key + ".key is missing from MIZAN_KEYS_DIR"));
        return new MailAddress(new String(Sealing.open(derived(found, "sealing"), sealed, mark), UTF_8));
    }

    private static String mark(Keys.Key key, OrganisationId organisation, MailAddress address) {
        return Hmac.of(derived(key, "marking"), organisation + " " + address.text());
    }

    private static byte[] derived(Keys.Key key, String use) {
        return Base64.getUrlDecoder().decode(Hmac.of(key.bytes(), "invitations " + use));
    }
}
