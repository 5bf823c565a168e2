package org.mizan.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import org.mizan.support.LiveApp;

/** Keycloak by its own administration, which may do everything: to arrange what an operator would, and to see what came of it. */
final class Administrator {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static JsonNode get(String path) {
        return read(send(request(path).GET()).body());
    }

    /** The id of what was made, if something was. */
    static String post(String path, String json) {
        var answer = send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
        return answer.headers().firstValue("Location").map(place -> place.substring(place.lastIndexOf('/') + 1)).orElse("");
    }

    static void form(String path, String form) {
        send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    static void delete(String path) {
        send(request(path).DELETE());
    }

    /** Changes what is there: what is not named stays. */
    static void change(String path, Consumer<ObjectNode> change) {
        var all = (ObjectNode) get(path);
        change.accept(all);
        send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(all.toString())));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(LiveApp.keycloakAddress() + "/admin/realms" + path)).header("Authorization", "Bearer " + token());
    }

    private static String token() {
        var form = "client_id=admin-cli&grant_type=password&username=admin&password=" + LiveApp.administratorPassword();
        return read(send(HttpRequest.newBuilder(URI.create(LiveApp.keycloakAddress() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))).body()).get("access_token").asText();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError("Keycloak answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Administrator() {
    }
}
