package org.mizan.site;

import java.util.List;

import org.mizan.language.Language;

/** What is published at this moment, as far as the frame of a page has to know. */
public interface Edition {

    /** Languages that the site speaks, in the order in which it offers them; the first one is the fallback. */
    List<Language> languages();

    /** Changes whenever a page that everybody sees may have changed. */
    String version();
}
