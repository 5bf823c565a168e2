package org.mizan.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mizan.support.LiveApp;

/** Keycloak as whoever looks after accounts sees it. */
final class Keycloak {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The example of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

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

    /** The account as an administrator sees it. */
    static JsonNode account(String name) {
        return read(send(admin("/users/" + users(name).get(0).get("id").asText()).GET()));
    }

    /** An administrator changes an account: what is not given stays. */
    static void change(String name, Consumer<ObjectNode> change) {
        var account = (ObjectNode) account(name);
        change.accept(account);
        send(admin("/users/" + account.get("id").asText()).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(account.toString())));
    }

    /** Where a browser begins to sign in to a client, by code flow with {@link #VERIFIER}. */
    static String signIn(String client, String back, String scope) {
        return LiveApp.keycloakAddress() + "/realms/mizan/protocol/openid-connect/auth?response_type=code&client_id=" + client + "&redirect_uri=" + encoded(back)
                + "&scope=" + encoded(scope) + "&code_challenge_method=S256&code_challenge=" + CHALLENGE;
    }

    /** What the client gets for the code with which the browser came back: {@code access_token}, {@code id_token}. */
    static JsonNode tokens(String client, String back, String cameBackTo) {
        var code = Pattern.compile("[?&]code=([^&]+)").matcher(cameBackTo);
        if (!code.find()) {
            throw new AssertionError("No code in " + cameBackTo);
        }
        return read(send(post("grant_type=authorization_code&client_id=" + client + "&redirect_uri=" + encoded(back) + "&code=" + code.group(1)
                + "&code_verifier=" + VERIFIER)));
    }

    /** What a token says. */
    static JsonNode claims(String token) {
        return read(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    /** Somebody's own profile, changed through the interface of Keycloak's own pages: the status of the answer. */
    static int changeOwnProfile(String token, Consumer<ObjectNode> change) {
        var address = URI.create(LiveApp.keycloakAddress() + "/realms/mizan/account/");
        var profile = (ObjectNode) read(send(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).header("Accept", "application/json").GET()));
        change.accept(profile);
        return status(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(profile.toString())));
    }

    private static JsonNode users(String name) {
        return read(send(admin("/users?exact=true&username=" + name).GET()));
    }

    private static HttpRequest.Builder admin(String path) {
        var token = grant("client_id=mizan-accounts&grant_type=client_credentials&client_secret=" + LiveApp.settings().get("MIZAN_ACCOUNTS_SECRET"));
        return HttpRequest.newBuilder(URI.create(LiveApp.keycloakAddress() + "/admin/realms/mizan" + path)).header("Authorization", "Bearer " + token);
    }

    private static String grant(String form) {
        return read(send(post(form))).get("access_token").asText();
    }

    private static HttpRequest.Builder post(String form) {
        return HttpRequest.newBuilder(URI.create(LiveApp.keycloakAddress() + "/realms/mizan/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String send(HttpRequest.Builder request) {
        var answer = answer(request);
        if (answer.statusCode() >= 300) {
            throw new AssertionError("Keycloak answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static int status(HttpRequest.Builder request) {
        return answer(request).statusCode();
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
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
