package org.mizan.delivery.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.mizan.delivery.Carrier;
import org.mizan.delivery.Message;

import jakarta.inject.Singleton;

/** Carries another kind, always with success. */
@Singleton
class OtherPorter implements Carrier {

    static final String KIND = "by-other-porter";

    final List<Message> arrived = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carry(Message message) {
        arrived.add(message);
    }
}
