package org.mizan.simulation;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what was worked out about models that are in use, so that a page need not work it out again; forgets it with the model, and
 * whenever memory runs short.
 */
final class Memo<K, V> {

    private final Map<Key<K>, SoftReference<V>> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<K> gone = new ReferenceQueue<>();
    private final Function<K, V> make;

    /** @param make works it out; has to be pure */
    Memo(Function<K, V> make) {
        this.make = make;
    }

    /** One model itself: to compare two by what they hold would cost as much as the working out. */
    private static final class Key<K> extends WeakReference<K> {

        private final int hash;

        Key(K model, @Nullable ReferenceQueue<K> queue) {
            super(model, queue);
            hash = System.identityHashCode(model);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            K model = get();
            return this == other || model != null && other instanceof Key<?> key && key.get() == model;
        }
    }

    V of(K model) {
        forgetWhatIsGone();
        SoftReference<V> kept = known.get(new Key<>(model, null));
        V value = kept == null ? null : kept.get();
        if (value == null) {
            value = make.apply(model);
            known.put(new Key<>(model, gone), new SoftReference<>(value));
        }
        return value;
    }

    /** How many are kept: for the test that nothing gathers. */
    int size() {
        forgetWhatIsGone();
        return known.size();
    }

    private void forgetWhatIsGone() {
        for (Reference<? extends K> one = gone.poll(); one != null; one = gone.poll()) {
            known.remove(one);
        }
    }
}
