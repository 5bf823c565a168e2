package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.mizan.delivery.Carrier;
import org.mizan.delivery.Message;
import org.mizan.delivery.Undelivered;
import org.mizan.language.Language;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Membership.Role;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.organisation.store.Digests;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Organisations;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the weekly mail to who manages an organisation, with the numbers as they are when it is sent. */
@ApplicationScoped
class DigestCarrier implements Carrier {

    private final Digests digests;
    private final Organisations organisations;
    private final Memberships memberships;
    private final MailPost post;

    @Inject
    DigestCarrier(Digests digests, Organisations organisations, Memberships memberships, MailPost post) {
        this.digests = digests;
        this.organisations = organisations;
        this.memberships = memberships;
        this.post = post;
    }

    @Override
    public String kind() {
        return Digests.KIND;
    }

    @Override
    public void carry(Message message) throws Undelivered {
        // Whoever manages it no more sees nothing of it any more, this mail included.
        Optional<Organisation> organisation = OrganisationId.of(message.payload())
                .filter(id -> memberships.role(id, message.person()).filter(role -> role == Role.MANAGER).isPresent()).flatMap(organisations::find);
        if (organisation.isEmpty()) {
            return;
        }
        Optional<Profile> reader = post.reader(message.person());
        if (reader.isEmpty()) {
            return;
        }
        Language language = post.language(reader.get());
        List<TallyLine> lines = digests.tallies(organisation.get()).stream().map(TallyLine::of).toList();
        String name = reader.get().name();
        String of = organisation.get().name();
        String report = post.site() + "/" + language.code() + "/organisations/" + organisation.get().id() + "/report";
        post.send(message, reader.get(), language, MessageBundles.get(MailMessages.class, Localized.Literal.of(language.code())).digestSubject(of),
                MailPages.digestText(language, name, of, lines, post.site(), report).setLocale(language.code()).render(),
                MailPages.digestHtml(language, name, of, lines, post.site(), report).setLocale(language.code()).render());
    }
}
