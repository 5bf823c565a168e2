package org.mizan.organisation.web;

import java.util.List;
import java.util.Optional;

import org.mizan.course.Catalogue;
import org.mizan.delivery.Carrier;
import org.mizan.delivery.Message;
import org.mizan.delivery.Undelivered;
import org.mizan.language.Language;
import org.mizan.organisation.Directory.Profile;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.organisation.Reminder;
import org.mizan.organisation.store.Organisations;
import org.mizan.organisation.store.Reminders;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes one mail about all that is to be said to somebody that day. */
@ApplicationScoped
class ReminderCarrier implements Carrier {

    private final Reminders reminders;
    private final Organisations organisations;
    private final Catalogue catalogue;
    private final MailPost post;

    @Inject
    ReminderCarrier(Reminders reminders, Organisations organisations, Catalogue catalogue, MailPost post) {
        this.reminders = reminders;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.post = post;
    }

    @Override
    public String kind() {
        return Reminders.KIND;
    }

    @Override
    public void carry(Message message) throws Undelivered {
        Optional<Organisation> organisation = OrganisationId.of(message.payload()).flatMap(organisations::find);
        Optional<Profile> reader = post.reader(message.person());
        if (organisation.isEmpty() || reader.isEmpty()) {
            return;
        }
        List<Reminder> due = reminders.take(message, organisation.get().id());
        if (due.isEmpty()) {
            return;
        }
        Language language = post.language(reader.get());
        List<ReminderLine> lines = due.stream().map(each -> ReminderLine.of(each, catalogue, language)).toList();
        String name = reader.get().name();
        String from = organisation.get().name();
        post.send(message, reader.get(), language, MessageBundles.get(MailMessages.class, Localized.Literal.of(language.code())).subject(from),
                MailPages.reminderText(language, name, from, lines, post.site()).setLocale(language.code()).render(),
                MailPages.reminderHtml(language, name, from, lines, post.site()).setLocale(language.code()).render());
        reminders.sent(message);
    }
}
