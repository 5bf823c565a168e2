package org.mizan.site;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What was rendered once and is shown again, by its key, within a bound of memory; the oldest leaves first.
 *
 * @param <T> a page, or a part of one
 */
final class Rendered<T> {

    private final long bound;
    private final Map<String, Kept<T>> all = new ConcurrentHashMap<>();
    private final Queue<String> ages = new ConcurrentLinkedQueue<>();
    private final AtomicLong size = new AtomicLong();

    /** @param bound in bytes */
    Rendered(long bound) {
        this.bound = bound;
    }

    /** @param version of what is published; what was rendered from another is not found */
    Optional<T> find(String version, String key) {
        Kept<T> kept = all.get(key);
        return kept != null && kept.version.equals(version) ? Optional.of(kept.what) : Optional.empty();
    }

    /** @param bytes how much memory it takes */
    void keep(String version, String key, T what, long bytes) {
        Kept<T> before = all.put(key, new Kept<>(version, what, bytes));
        size.addAndGet(bytes - (before == null ? 0L : before.bytes));
        if (before == null) {
            ages.add(key);
        }
        while (size.get() > bound) {
            String oldest = ages.poll();
            if (oldest == null) {
                return;
            }
            Kept<T> gone = all.remove(oldest);
            if (gone != null) {
                size.addAndGet(-gone.bytes);
            }
        }
    }

    private record Kept<T>(String version, T what, long bytes) {
    }
}
