package org.mizan.organisation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.mizan.organisation.OrganisationId;
import org.mizan.organisation.Reported.Place;
import org.mizan.organisation.store.Memberships;
import org.mizan.privacy.Hmac;
import org.mizan.privacy.Keys;
import org.mizan.privacy.PersonId;
import org.mizan.privacy.Sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Where a page of a report goes on, as it stands in an address: sealed, so that an address says nothing about anybody, and good for one organisation
 * alone.
 */
@ApplicationScoped
class Bookmarks {

    private static final int IDS = 4 * Long.BYTES;

    private final byte[] key;
    private final Memberships memberships;

    @Inject
    Bookmarks(Keys keys, Memberships memberships) {
        key = Base64.getUrlDecoder().decode(Hmac.of(keys.newest(Keys.Use.FORM).bytes(), "where a page of a report goes on"));
        this.memberships = memberships;
    }

    /** @param before how many lines there were up to here */
    record Bookmark(Place place, int before) {
    }

    String write(OrganisationId organisation, Bookmark bookmark) {
        byte[] course = bookmark.place().course().getBytes(UTF_8);
        var plain = ByteBuffer.allocate(IDS + Integer.BYTES + course.length);
        put(plain, bookmark.place().person().value());
        put(plain, bookmark.place().assignment());
        plain.putInt(bookmark.before()).put(course);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sealing.seal(key, plain.array(), organisation.toString()));
    }

    /** Empty if it is none, or the person whose line it was has left since. */
    Optional<Bookmark> read(OrganisationId organisation, String text) {
        try {
            var plain = ByteBuffer.wrap(Sealing.open(key, Base64.getUrlDecoder().decode(text), organisation.toString()));
            var person = new PersonId(take(plain));
            UUID assignment = take(plain);
            int before = plain.getInt();
            String course = UTF_8.decode(plain).toString();
            return memberships.find(organisation, person).map(found -> new Bookmark(new Place(found.name(), person, assignment, course), before));
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }

    private static void put(ByteBuffer plain, UUID id) {
        plain.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID take(ByteBuffer plain) {
        return new UUID(plain.getLong(), plain.getLong());
    }
}
