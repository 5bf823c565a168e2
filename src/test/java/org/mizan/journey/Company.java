package org.mizan.journey;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.mizan.local.PostOffice;
import org.mizan.support.LiveApp;

/** An organisation that exists in Keycloak and in Mizan, and that no other journey knows. */
record Company(String id, String name, String domain) {

    static Company founded() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var name = "البحر " + mark;
        var domain = "sea-" + mark + ".example";
        var id = Administrator.post("/mizan/organizations", """
                {"name": "%s", "alias": "%s", "redirectUrl": "%s/joined", "domains": [{"name": "%s"}]}""".formatted(name, domain, LiveApp.address(), domain));
        execute("insert into organisation (id, name, zone, created) values ('" + id + "', '" + name + "', 'Asia/Riyadh', now())");
        return new Company(id, name, domain);
    }

    /** Keycloak sends an invitation; the mail that arrives. */
    PostOffice.Arrived invite(String address) {
        int before = LiveApp.post().to(address).size();
        Administrator.form("/mizan/organizations/" + id + "/members/invite-user", "email=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        return LiveApp.post().await(address, before + 1);
    }

    /** The name by which Mizan knows a member; empty if it knows no such member. */
    String member(String userName) {
        try (var connection = LiveApp.database(); var query = connection.prepareStatement("select name from membership where organisation = ?::uuid and person = ?::uuid")) {
            query.setString(1, id);
            query.setString(2, Keycloak.account(userName).get("id").asText());
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** As if the last roll call were longer ago than it is: the next one comes within a minute. */
    void callSoon() {
        execute("update organisation set called = called - interval '1 hour' where id = '" + id + "'");
    }

    /** Waits until somebody is no member any more. */
    void awaitGone(String userName) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(150).toNanos();
        while (!member(userName).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(userName + " is a member still");
            }
            Thread.sleep(500);
        }
    }

    /** The address behind the button of a mail. */
    static String link(PostOffice.Arrived arrived) {
        return Jsoup.parse(text(arrived, "text/html")).selectFirst("a.button").attr("href");
    }

    static String text(PostOffice.Arrived arrived, String type) {
        try {
            var parts = (Multipart) arrived.mail().getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                Part part = parts.getBodyPart(i);
                if (part.isMimeType(type)) {
                    return part.getContent().toString();
                }
            }
            throw new AssertionError("no part " + type);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void execute(String sql) {
        try (var connection = LiveApp.database(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
