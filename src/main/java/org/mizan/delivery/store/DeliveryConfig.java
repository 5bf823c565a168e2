package org.mizan.delivery.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How messages are delivered. */
@ConfigMapping(prefix = "mizan.delivery")
interface DeliveryConfig {

    /** Whether delivery begins as soon as a message is written; else at the next round. */
    @WithDefault("true")
    boolean atOnce();
}
