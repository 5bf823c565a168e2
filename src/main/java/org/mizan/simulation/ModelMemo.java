package org.mizan.simulation;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** Keeps the numbers of mirrors that are in use, so that a page need not work them out again; forgets them with the mirror. */
final class ModelMemo {

    private static final Map<Key, MirrorModel> MODELS = new ConcurrentHashMap<>();
    private static final ReferenceQueue<Mirror> GONE = new ReferenceQueue<>();

    /** One mirror itself: to compare two by what they hold would cost as much as the model. */
    private static final class Key extends WeakReference<Mirror> {

        private final int hash;

        Key(Mirror mirror, @Nullable ReferenceQueue<Mirror> queue) {
            super(mirror, queue);
            hash = System.identityHashCode(mirror);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            Mirror mirror = get();
            return this == other || mirror != null && other instanceof Key key && key.get() == mirror;
        }
    }

    static MirrorModel of(Mirror mirror) {
        forgetWhatIsGone();
        MirrorModel known = MODELS.get(new Key(mirror, null));
        if (known != null) {
            return known;
        }
        MirrorModel model = new MirrorModel(mirror);
        MirrorModel first = MODELS.putIfAbsent(new Key(mirror, GONE), model);
        return first == null ? model : first;
    }

    /** How many are kept: for the test that nothing gathers. */
    static int size() {
        forgetWhatIsGone();
        return MODELS.size();
    }

    private static void forgetWhatIsGone() {
        for (Reference<? extends Mirror> gone = GONE.poll(); gone != null; gone = GONE.poll()) {
            MODELS.remove(gone);
        }
    }

    private ModelMemo() {
    }
}
