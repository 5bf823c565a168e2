package org.mizan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which ports are free on this machine. */
public final class Ports {

    private static final Set<Integer> GIVEN = new HashSet<>();

    /** A port that nobody listens on now, and that this JVM was not given before. */
    public static synchronized int free() {
        while (true) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (GIVEN.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            } catch (IOException e) {
                throw new CannotStart("This machine has no free port: " + e.getMessage(), e);
            }
        }
    }

    /** @throws CannotStart if any is taken, with all that are, so that nobody mends them one by one */
    static void require(List<Wanted> ports) {
        var taken = new ArrayList<String>();
        for (var wanted : ports) {
            try (var socket = new ServerSocket(wanted.port(), 1, InetAddress.getLoopbackAddress())) {
                socket.getLocalPort();
            } catch (IOException inUse) {
                taken.add(wanted.port() + " (for " + wanted.purpose() + ")");
            }
        }
        if (!taken.isEmpty()) {
            throw new CannotStart((taken.size() == 1 ? "Another program already uses port " : "Other programs already use ports ")
                    + String.join(", ", taken) + ": stop it, then start again.");
        }
    }

    record Wanted(int port, String purpose) {
    }

    private Ports() {
    }
}
