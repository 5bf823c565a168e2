package org.mizan.delivery.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.mizan.delivery.Carrier;
import org.mizan.delivery.Message;
import org.mizan.delivery.Undelivered;
import org.mizan.privacy.PersonId;

import jakarta.inject.Singleton;

/** Carries messages nowhere and remembers how they came. */
@Singleton
class Porter implements Carrier {

    static final String KIND = "by-porter";

    final List<Message> arrived = new CopyOnWriteArrayList<>();
    final AtomicInteger tries = new AtomicInteger();
    final AtomicInteger collisions = new AtomicInteger();
    volatile boolean away;
    volatile boolean broken;
    volatile long takesMillis;
    private final Map<PersonId, Message> inHand = new ConcurrentHashMap<>();

    void begin() {
        arrived.clear();
        tries.set(0);
        collisions.set(0);
        away = false;
        broken = false;
        takesMillis = 0;
    }

    List<String> payloadsOf(PersonId person) {
        return arrived.stream().filter(message -> message.person().equals(person)).map(Message::payload).toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void carry(Message message) throws Undelivered {
        tries.incrementAndGet();
        if (away) {
            throw new Undelivered("away");
        }
        if (broken) {
            throw new IllegalStateException("something about " + message.person());
        }
        if (inHand.putIfAbsent(message.person(), message) != null) {
            collisions.incrementAndGet();
        }
        try {
            Thread.sleep(takesMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        arrived.add(message);
        inHand.remove(message.person(), message);
    }
}
