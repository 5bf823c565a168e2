package org.mizan.simulation;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Keeps the numbers of mirrors that are in use, so that a page need not work them out again; forgets them with the mirror. */
final class ModelMemo {

    private static final Map<Mirror, MirrorModel> MODELS = Collections.synchronizedMap(new WeakHashMap<>());

    static MirrorModel of(Mirror mirror) {
        MirrorModel model = MODELS.get(mirror);
        if (model == null) {
            model = new MirrorModel(mirror);
            MODELS.put(mirror, model);
        }
        return model;
    }

    private ModelMemo() {
    }
}
