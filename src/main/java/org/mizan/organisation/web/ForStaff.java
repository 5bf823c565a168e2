package org.mizan.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mizan.language.Language;
import org.mizan.organisation.Organisation;
import org.mizan.site.Edition;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Texts that an organisation hands to its people, in every language of the site: one of them is each reader's. */
@ApplicationScoped
class ForStaff {

    private final Edition edition;
    private final SiteAddress site;

    @Inject
    ForStaff(Edition edition, SiteAddress site) {
        this.edition = edition;
        this.site = site;
    }

    /**
     * A text in one language.
     *
     * @param address where it begins; empty if the text says it itself
     */
    record Text(Language language, String title, List<String> lines, String address) {

        Text {
            lines = List.copyOf(lines);
        }

        /** To be copied as a whole. */
        public String whole() {
            return title + "\n\n" + String.join("\n\n", lines);
        }
    }

    /** What staff is to know before they begin. */
    List<Text> message(Organisation organisation) {
        return edition.languages().stream().map(language -> {
            StaffMessages words = words(language);
            List<String> lines = new ArrayList<>(List.of(words.letterHello(), words.letterWhat(organisation.name()),
                    words.letterHow(site.of("/" + language.code()), site.of("/" + language.code() + "/join")), words.letterSees(), words.letterComplete(),
                    words.letterNever(), words.letterFile(), words.letterYours(site.of("/" + language.code() + "/account/organisations"))));
            organisation.facts().dataProtectionOfficer().ifPresent(officer -> lines.add(words.letterAsk(officer)));
            lines.add(organisation.name());
            return new Text(language, words.letterTitle(organisation.name()), lines, "");
        }).toList();
    }

    /** What is printed with a code. */
    List<Text> sheet(Organisation organisation, Optional<String> group, LocalDate lastDay) {
        return edition.languages().stream().map(language -> {
            StaffMessages words = words(language);
            String address = site.of("/" + language.code() + "/join");
            List<String> lines = List.of(words.sheetOpen(), words.sheetAccount(), words.sheetType(), words.sheetUntil(Day.of(lastDay, language).text()));
            return new Text(language, group.map(name -> words.sheetTitleGroup(organisation.name(), name)).orElseGet(() -> words.sheetTitle(organisation.name())),
                    lines, address);
        }).toList();
    }

    static StaffMessages words(Language language) {
        return MessageBundles.get(StaffMessages.class, Localized.Literal.of(language.code()));
    }
}
