package org.mizan.content.store;

import java.util.List;
import java.util.Optional;

import org.mizan.language.Language;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where content lies and what happens when something is wrong with it. */
@ConfigMapping(prefix = "mizan.content")
public interface ContentConfig {

    /** The content folder. By default {@code content} where the app is started, or else beside the app. */
    Optional<String> directory();

    /** Whether Problems stop the start, or are shown on the pages that they are about. */
    @WithDefault("refuse")
    Problems problems();

    /** Whether files that changed are read again at the next request. */
    @WithDefault("false")
    boolean reload();

    /** Languages of the site, in the order in which it offers them; each needs its message bundle. */
    @WithDefault("ar,en")
    List<String> languages();

    default List<Language> offered() {
        return languages().stream().map(Language::new).toList();
    }

    enum Problems {
        REFUSE, SHOW
    }
}
