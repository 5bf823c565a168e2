package org.mizan.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.mizan.support.LiveApp;

/** Keycloak as whoever looks after accounts sees it. */
final class Keycloak {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How many accounts have this user name. */
    static int accounts(String name) {
        return users(name).size();
    }

    /** Ends all sessions of somebody, as an administrator does; Keycloak tells Mizan in the background. */
    static void endSessions(String name) {
        send(admin("/users/" + users(name).get(0).get("id").asText() + "/logout").POST(BodyPublishers.noBody()));
    }

    /** A token for somebody by user name and password, through the local run's client for command lines. */
    static String token(String name, String password) {
        return grant("client_id=mizan-cli&grant_type=password&username=" + name + "&password=" + password);
    }

    private static JsonNode users(String name) {
        return read(send(admin("/users?exact=true&username=" + name).GET()));
    }

    private static HttpRequest.Builder admin(String path) {
        var token = grant("client_id=mizan-accounts&grant_type=client_credentials&client_secret=" + LiveApp.settings().get("MIZAN_ACCOUNTS_SECRET"));
        return HttpRequest.newBuilder(URI.create(LiveApp.keycloakAddress() + "/admin/realms/mizan" + path)).header("Authorization", "Bearer " + token);
    }

    private static String grant(String form) {
        return read(send(HttpRequest.newBuilder(URI.create(LiveApp.keycloakAddress() + "/realms/mizan/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)))).get("access_token").asText();
    }

    private static String send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError("Keycloak answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keycloak() {
    }
}
