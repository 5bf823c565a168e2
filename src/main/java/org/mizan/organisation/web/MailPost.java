package org.mizan.organisation.web;

import java.time.Duration;

import org.jboss.logging.Logger;
import org.mizan.delivery.Message;
import org.mizan.delivery.Undelivered;
import org.mizan.organisation.Directory;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.store.MailConfig;
import org.mizan.privacy.Accounts;
import org.mizan.site.Edition;
import org.mizan.language.Language;
import org.mizan.privacy.PersonId;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.net.URI;
import java.util.Optional;

/** Hands mails to the mail server. The address is asked of the account system for each, and kept nowhere. */
@ApplicationScoped
class MailPost {

    private static final Logger LOG = Logger.getLogger(MailPost.class);
    /** Well below the five minutes that a message may be under way. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ReactiveMailer mailer;
    private final Directory directory;
    private final Edition edition;
    private final MailConfig config;

    @Inject
    MailPost(ReactiveMailer mailer, Directory directory, Edition edition, MailConfig config) {
        this.mailer = mailer;
        this.directory = directory;
        this.edition = edition;
        this.config = config;
    }

    /** Who is to be written to; empty if there is no such account any more, or it has no address. */
    Optional<Profile> reader(PersonId person) throws Undelivered {
        try {
            return directory.profile(person).filter(profile -> profile.address().isPresent());
        } catch (Accounts.Unreachable away) {
            throw new Undelivered("Keycloak did not say where: " + away.reason());
        }
    }

    /** The language that somebody reads, or the site's first one. */
    Language language(Profile profile) {
        return profile.language().flatMap(code -> edition.languages().stream().filter(each -> each.code().equals(code)).findFirst())
                .orElseGet(() -> edition.languages().get(0));
    }

    String site() {
        return config.site().orElseThrow();
    }

    /**
     * Sends one mail. Its Message-ID is that of the message in the outbox: one that comes once more can be told to be the same.
     *
     * @throws Undelivered if the mail server did not take it, or not in time
     */
    void send(Message message, Profile reader, Language language, String subject, String text, String html) throws Undelivered {
        Mail mail = new Mail().addTo(reader.address().orElseThrow()).setFrom(config.from().orElseThrow()).setSubject(subject).setText(text).setHtml(html)
                .addHeader("Message-ID", "<" + message.id() + "@" + URI.create(site()).getHost() + ">").addHeader("Content-Language", language.code())
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail).await().atMost(PATIENCE);
        } catch (RuntimeException refused) {
            // Its words may hold the address.
            LOG.debug("a mail was not taken", refused);
            throw new Undelivered("the mail server did not take it: " + refused.getClass().getSimpleName());
        }
    }
}
