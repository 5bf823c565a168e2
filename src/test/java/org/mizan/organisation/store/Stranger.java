package org.mizan.organisation.store;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who follows a link of Keycloak's and fills in its forms, without a browser. */
final class Stranger {

    private final HttpClient http = HttpClient.newHttpClient();
    /** Keycloak marks them Secure, which a library would not send back over http; browsers do on this machine. */
    private final Map<String, String> cookies = new TreeMap<>();

    /** Registers where an invitation leads, and ends where Keycloak sends people afterwards. */
    URI register(String link, String name, String address) throws IOException, InterruptedException {
        Document form = Jsoup.parse(send(HttpRequest.newBuilder(URI.create(link)).GET()).body());
        var fields = Map.of("username", name, "email", address, "password", "a-long-enough-secret", "password-confirm", "a-long-enough-secret");
        var answer = send(HttpRequest.newBuilder(URI.create(form.selectFirst("form#kc-register-form").attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")))));
        return URI.create(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }
}
