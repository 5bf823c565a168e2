package org.mizan.site;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Rendered pages by address, within a bound of memory; the oldest leaves first. */
@ApplicationScoped
class KeptPages {

    private final long bound;
    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final Queue<String> ages = new ConcurrentLinkedQueue<>();
    private final AtomicLong size = new AtomicLong();

    @Inject
    KeptPages(SiteConfig config) {
        this.bound = config.pages().memory().asLongValue();
    }

    Optional<Encoded> find(String version, String address) {
        Kept kept = pages.get(address);
        return kept != null && kept.version.equals(version) ? Optional.of(kept.page) : Optional.empty();
    }

    void keep(String version, String address, Encoded page) {
        Kept before = pages.put(address, new Kept(version, page));
        size.addAndGet(page.size() - (before == null ? 0L : before.page.size()));
        if (before == null) {
            ages.add(address);
        }
        while (size.get() > bound) {
            String oldest = ages.poll();
            if (oldest == null) {
                return;
            }
            Kept gone = pages.remove(oldest);
            if (gone != null) {
                size.addAndGet(-gone.page.size());
            }
        }
    }

    long size() {
        return size.get();
    }

    private record Kept(String version, Encoded page) {
    }
}
