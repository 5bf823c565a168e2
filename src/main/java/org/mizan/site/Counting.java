package org.mizan.site;

import io.quarkus.qute.TemplateExtension;

import org.mizan.language.Language;
import org.mizan.language.PluralForm;

/** Lets messages choose the form of a noun: {@code {#when n.form('ar')}{#is 'two'}درسان{#is 'few'}…{/when}}. */
@TemplateExtension
final class Counting {

    static String form(Integer number, String language) {
        return PluralForm.of(new Language(language), number).word();
    }

    private Counting() {
    }
}
