package org.mizan.course;

import java.time.YearMonth;
import java.util.Optional;

import org.mizan.language.Language;
import org.mizan.language.Markup;

/**
 * A titled text: a module's introduction, a trainer's guide, or a page such as "about".
 *
 * @param language the language it is written in
 * @param checked  the month in which its facts were last checked
 */
public record Page(Language language, String title, Optional<YearMonth> checked, Markup body) {
}
