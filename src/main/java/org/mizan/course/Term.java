package org.mizan.course;

import org.mizan.language.Language;
import org.mizan.language.Markup;

/** An entry of the glossary, linked from lessons as {@code glossary:id}. */
public record Term(String id, Language language, String name, Markup meaning) {
}
