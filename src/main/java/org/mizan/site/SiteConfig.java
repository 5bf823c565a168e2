package org.mizan.site;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the frame. */
@ConfigMapping(prefix = "mizan.site")
interface SiteConfig {

    Pages pages();

    /** The largest body that is taken where nothing larger is said to be (see {@link LargeBodies}): a reflection, many times over. */
    @WithDefault("256K")
    MemorySize largestBody();

    interface Pages {

        /** How much memory whole rendered pages may take, and as much again parts of pages; past it the oldest are rendered again when asked for. */
        @WithDefault("64M")
        MemorySize memory();
    }
}
