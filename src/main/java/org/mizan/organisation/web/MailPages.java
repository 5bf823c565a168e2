package org.mizan.organisation.web;

import java.util.List;

import org.mizan.language.Language;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Mails, each as text and as HTML, and the page that shows what was sent. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class MailPages {

    /**
     * @param language that the mail is written in
     * @param name     of who reads it
     * @param site     this site's address
     */
    static native TemplateInstance reminderText(Language language, String name, String organisation, List<ReminderLine> lines, String site);

    static native TemplateInstance reminderHtml(Language language, String name, String organisation, List<ReminderLine> lines, String site);

    /** @param report where the numbers can be looked at */
    static native TemplateInstance digestText(Language language, String name, String organisation, List<TallyLine> lines, String site, String report);

    static native TemplateInstance digestHtml(Language language, String name, String organisation, List<TallyLine> lines, String site, String report);

    static native TemplateInstance mails(List<SentMail> mails);

    /** A mail that was sent: when, for whom, and what about. */
    record SentMail(String day, String organisation, List<ReminderLine> lines) {
    }

    private MailPages() {
    }
}
