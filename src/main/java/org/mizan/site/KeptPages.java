package org.mizan.site;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Pages that everybody sees, ready to be sent, by their address. */
@ApplicationScoped
class KeptPages {

    private final Rendered<Encoded> pages;

    @Inject
    KeptPages(SiteConfig config) {
        this.pages = new Rendered<>(config.pages().memory().asLongValue());
    }

    Optional<Encoded> find(String version, String address) {
        return pages.find(version, address);
    }

    void keep(String version, String address, Encoded page) {
        pages.keep(version, address, page, page.size());
    }
}
