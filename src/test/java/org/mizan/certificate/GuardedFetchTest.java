package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network is asked for nothing that it should not be. */
class GuardedFetchTest {

    @TempDir
    static Path folder;

    @Test
    void neighbours_of_the_server_are_not_public() throws UnknownHostException {
        for (String address : List.of("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
                "100.64.0.1", "100.100.100.200", "192.0.0.192", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "255.255.255.255",
                "168.63.129.16", "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
                "2002:7f00:1::", "2001:0:1::1", "2001:db8::1", "3fff::1", "5f00::1")) {
            assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).as(address).isFalse();
        }
        for (String address : List.of("1.1.1.1", "172.15.0.1", "172.32.0.1", "100.128.0.1", "192.0.1.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::5")) {
            assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).as(address).isTrue();
        }
    }

    @Test
    void only_https_at_its_own_port_is_asked() {
        var fetch = new GuardedFetch();
        for (String address : List.of("http://example.com/", "file:///etc/passwd", "https://127.0.0.1/", "https://[::1]/", "https://localhost/", "https://user@example.com/",
                "https://example.com:8443/", "https:///x", "mailto:a@example.com", "https://2130706433/", "https://0x7f.1/", "jar:https://example.com!/")) {
            assertThat(fetch.fetch(URI.create(address))).as(address).isEmpty();
        }
    }

    @Test
    void an_answer_is_taken_whole_or_not_at_all() throws Exception {
        try (var server = new Server()) {
            assertThat(server.fetch("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").orElseThrow()).asString(UTF_8).isEqualTo("{}");
            assertThat(server.fetch("HTTP/1.1 200 OK\r\n\r\n{\"a\":1}").orElseThrow()).asString(UTF_8).isEqualTo("{\"a\":1}");
            assertThat(server.fetch("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\n\r\n").orElseThrow()).asString(UTF_8).isEqualTo("abcde");
            assertThat(server.fetch("HTTP/1.1 200 OK\r\nContent-Length: 524288\r\n\r\n" + "x".repeat(524_288)).orElseThrow()).hasSize(524_288);

            for (String bad : List.of("HTTP/1.1 302 Found\r\nLocation: https://example.com/\r\n\r\n", "HTTP/1.1 404 Not Found\r\n\r\n{}", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}",
                    "HTTP/1.1 200 OK\r\nContent-Length: 524289\r\n\r\n" + "x".repeat(524_289), "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(700_000),
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc", "hello", "",
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nx", "HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\n{}")) {
                assertThat(server.fetch(bad)).as(bad.length() > 90 ? bad.substring(0, 90) : bad).isEmpty();
            }
        }
    }

    @Test
    void whoever_answers_slowly_is_left() throws Exception {
        try (var server = new Server()) {
            server.pause = 300;
            long began = System.nanoTime();
            assertThat(server.fetch("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n" + "x".repeat(400))).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void a_name_that_leads_home_is_not_connected_to() throws Exception {
        try (var server = new Server()) {
            var guarded = new GuardedFetch(PublicAddresses::isPublic, server.socket.getLocalPort(), server.trusting(), Duration.ofSeconds(3));
            assertThat(guarded.fetch(server.address())).isEmpty();
            assertThat(server.connections).hasValue(0);
        }
    }

    @Test
    void a_certificate_of_another_name_is_not_believed() throws Exception {
        try (var server = new Server()) {
            server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
            var fetch = new GuardedFetch(any -> true, server.socket.getLocalPort(), server.trusting(), Duration.ofSeconds(3));
            assertThat(fetch.fetch(URI.create("https://127.0.0.1:" + server.socket.getLocalPort() + "/"))).isEmpty();
            var distrusting = new GuardedFetch(any -> true, server.socket.getLocalPort(), (javax.net.ssl.SSLSocketFactory) javax.net.ssl.SSLSocketFactory.getDefault(),
                    Duration.ofSeconds(3));
            assertThat(distrusting.fetch(server.address())).isEmpty();
        }
    }

    /** Says one thing to whoever comes, over TLS with a certificate for localhost. */
    private static final class Server implements AutoCloseable {

        private final SSLContext context;
        private final ServerSocket socket;
        private final AtomicInteger connections = new AtomicInteger();
        private volatile String answer = "";
        private volatile long pause;

        Server() throws IOException, GeneralSecurityException, InterruptedException {
            Path store = folder.resolve("keys.p12");
            if (!Files.exists(store)) {
                new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "CN=localhost",
                        "-ext", "SAN=dns:localhost", "-keystore", store.toString(), "-storepass", "changeit", "-storetype", "PKCS12").inheritIO().start().waitFor();
            }
            var keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
            var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, "changeit".toCharArray());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keys);
            context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
            socket = context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getByName("localhost"));
            var thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        javax.net.ssl.SSLSocketFactory trusting() {
            return context.getSocketFactory();
        }

        URI address() {
            return URI.create("https://localhost:" + socket.getLocalPort() + "/list?a=b");
        }

        java.util.Optional<byte[]> fetch(String says) {
            answer = says;
            return new GuardedFetch(any -> true, socket.getLocalPort(), trusting(), Duration.ofSeconds(5)).fetch(address());
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (var client = socket.accept()) {
                    connections.incrementAndGet();
                    byte[] request = new byte[4096];
                    if (client.getInputStream().read(request) < 0) {
                        continue;
                    }
                    OutputStream out = client.getOutputStream();
                    byte[] bytes = answer.getBytes(ISO_8859_1);
                    for (int i = 0; i < bytes.length; i += pause > 0 ? 4 : 16_384) {
                        out.write(bytes, i, Math.min(pause > 0 ? 4 : 16_384, bytes.length - i));
                        out.flush();
                        if (pause > 0) {
                            Thread.sleep(pause);
                        }
                    }
                } catch (IOException gone) {
                    // the next one
                } catch (InterruptedException ended) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
