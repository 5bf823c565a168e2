package org.mizan.organisation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mizan.course.Catalogue;
import org.mizan.language.Language;
import org.mizan.organisation.Membership;
import org.mizan.organisation.Organisation;
import org.mizan.organisation.OrganisationId;
import org.mizan.organisation.Reminder;
import org.mizan.organisation.store.Memberships;
import org.mizan.organisation.store.Organisations;
import org.mizan.organisation.store.Reminders;
import org.mizan.privacy.PersonId;
import org.mizan.site.AnonymousPages;
import org.mizan.site.CurrentLanguage;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What Mizan wrote to somebody, and why. */
@Path("/{lang}/account/mails")
@Blocking
public class MailsResource {

    private static final int LINES = 200;

    private final Gate gate;
    private final Reminders reminders;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Catalogue catalogue;
    private final CurrentLanguage language;
    private final AnonymousPages pages;

    @Inject
    MailsResource(Gate gate, Reminders reminders, Organisations organisations, Memberships memberships, Catalogue catalogue, CurrentLanguage language,
            AnonymousPages pages) {
        this.gate = gate;
        this.reminders = reminders;
        this.organisations = organisations;
        this.memberships = memberships;
        this.catalogue = catalogue;
        this.language = language;
        this.pages = pages;
    }

    @GET
    public Response show() {
        PersonId person = gate.person();
        Map<Key, List<Reminder>> mails = new LinkedHashMap<>();
        reminders.sentTo(person, LINES).forEach(each -> mails.computeIfAbsent(new Key(each.organisation(), each.sent().orElseThrow()), any -> new java.util.ArrayList<>())
                .add(each));
        return pages.forThisVisitor(MailPages.mails(mails.entrySet().stream().map(mail -> sent(person, mail.getKey(), mail.getValue())).toList()));
    }

    private MailPages.SentMail sent(PersonId person, Key key, List<Reminder> lines) {
        Language read = language.get();
        ZoneId zone = memberships.find(key.organisation, person).map(Membership::zone).map(ZoneId::of).orElse(ZoneId.of("UTC"));
        return new MailPages.SentMail(Day.of(LocalDate.ofInstant(key.sent, zone), read).text(), organisations.find(key.organisation).map(Organisation::name).orElse(""),
                lines.stream().map(each -> ReminderLine.of(each, catalogue, read)).toList());
    }

    private record Key(OrganisationId organisation, Instant sent) {
    }
}
