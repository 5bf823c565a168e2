package org.mizan.privacy.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.mizan.language.Language;
import org.mizan.privacy.GivenAway.Given;

/**
 * What somebody took out of Mizan about a person, for a page.
 *
 * @param when the day, as readers of the language write it
 */
public record GivenView(String by, String when, List<String> what) {

    static GivenView of(Given given, Language language) {
        return new GivenView(given.by(), DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).withZone(ZoneOffset.UTC)
                .format(given.when()), given.what());
    }
}
