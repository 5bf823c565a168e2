package org.mizan.local;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on this machine alone: it speaks SMTP, takes mail for everybody and passes none on. Each mail becomes a file. */
public final class PostOffice implements AutoCloseable {

    private static final String SENDER = "mizan@localhost";

    private final GreenMail server;
    private final int port;
    private final Path folder;
    private final AtomicInteger number;
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();

    /** A mail as it came over the line, for one of those to whom it was sent. */
    public record Arrived(String to, MimeMessage mail, Path file) {
    }

    private PostOffice(int port, Path folder, int before) {
        this.port = port;
        this.folder = folder;
        number = new AtomicInteger(before);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    static PostOffice open(int port, Path folder) {
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                var office = new PostOffice(port, folder, (int) files.count());
                office.server.start();
                office.server.getUserManager().setMessageDeliveryHandler(office::take);
                return office;
            }
        } catch (IOException | RuntimeException e) {
            throw new CannotStart("The mail server cannot start: " + e.getMessage(), e);
        }
    }

    private GreenMailUser take(MovingMessage message, MailAddress to) throws MessagingException, UserException {
        var file = folder.resolve(String.format("%04d.eml", number.incrementAndGet()));
        try (var out = Files.newOutputStream(file)) {
            message.getMessage().writeTo(out);
        } catch (IOException e) {
            throw new MessagingException("cannot be kept", e);
        }
        arrived.add(new Arrived(to.getEmail(), message.getMessage(), file));
        // The server wants somebody's box for it; one is enough, and nobody opens it.
        var users = server.getUserManager();
        var box = users.getUserByEmail(SENDER);
        return box == null ? users.createUser(SENDER, SENDER, SENDER) : box;
    }

    /** All that came for an address, the oldest first. */
    public List<Arrived> to(String address) {
        return arrived.stream().filter(each -> each.to().equalsIgnoreCase(address)).toList();
    }

    /** Waits for so many mails to an address; the newest of them. */
    public Arrived await(String address, int count) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (to(address).size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No " + count + " mails to " + address + " but " + to(address).size());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return to(address).get(count - 1);
    }

    /** How to reach it, by the names of the environment. */
    Map<String, String> settings() {
        return Map.of("MIZAN_SMTP_HOST", "localhost", "MIZAN_SMTP_PORT", Integer.toString(port), "MIZAN_SMTP_FROM", SENDER, "MIZAN_SMTP_AUTH", "false",
                "MIZAN_SMTP_USER", "", "MIZAN_SMTP_PASSWORD", "", "MIZAN_SMTP_TLS", "false", "MIZAN_SMTP_STARTTLS", "false");
    }

    @Override
    public void close() {
        server.stop();
    }
}
