package org.mizan.learning.web;

import java.net.URI;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may set about lessons. */
@ConfigMapping(prefix = "mizan.learning")
interface LearningConfig {

    /** Where the quick exit of a private lesson leads: somewhere harmless that many people visit. */
    @WithDefault("https://www.wikipedia.org/")
    URI quickExit();
}
