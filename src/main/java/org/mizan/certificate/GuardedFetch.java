package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches what a stranger's document points at, and nothing that it should not: over https alone, from public addresses alone, without following
 * a redirect, and neither much nor for long. The address that was looked at is the one that is connected to, so a name that changes its mind in
 * between leads nowhere.
 */
public final class GuardedFetch implements Fetching {

    private static final int LARGEST = 512 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int PORT = 443;
    /** As many at a time; whoever comes then is told that nothing can be reached. */
    private static final int AT_A_TIME = 4;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, AT_A_TIME, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
        var thread = new Thread(work, "guarded-fetch");
        thread.setDaemon(true);
        return thread;
    });

    private final Predicate<InetAddress> allowed;
    private final int port;
    private final SSLSocketFactory tls;
    private final Duration longest;

    public GuardedFetch() {
        this(PublicAddresses::isPublic, PORT, (SSLSocketFactory) SSLSocketFactory.getDefault(), LONGEST);
    }

    GuardedFetch(Predicate<InetAddress> allowed, int port, SSLSocketFactory tls, Duration longest) {
        this.allowed = allowed;
        this.port = port;
        this.tls = tls;
        this.longest = longest;
    }

    @Override
    public Optional<byte[]> fetch(URI address) {
        int asked = address.getPort() < 0 ? PORT : address.getPort();
        if (!"https".equals(address.getScheme()) || address.getHost() == null || address.getRawUserInfo() != null || asked != port) {
            return Optional.empty();
        }
        try {
            long deadline = System.nanoTime() + longest.toNanos();
            // Looking a name up cannot be given a time, so the whole of it is given one from outside.
            Future<byte[]> answer = threads.submit(() -> get(address, deadline));
            try {
                return Optional.of(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
            } finally {
                answer.cancel(true);
            }
        } catch (ExecutionException | TimeoutException | RejectedExecutionException refused) {
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private byte[] get(URI address, long deadline) throws IOException {
        String host = address.getHost().replaceAll("^\\[|]$", "");
        InetAddress[] found = InetAddress.getAllByName(host);
        for (InetAddress one : found) {
            if (!allowed.test(one)) {
                throw new IOException("not a public address");
            }
        }
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(found[0], port), left(deadline));
            plain.setSoTimeout(left(deadline));
            try (var secure = (SSLSocket) tls.createSocket(plain, host, port, true)) {
                SSLParameters parameters = secure.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secure.setSSLParameters(parameters);
                secure.startHandshake();
                secure.getOutputStream().write(request(address).getBytes(US_ASCII));
                secure.getOutputStream().flush();
                return HttpAnswer.body(whole(secure, deadline), LARGEST);
            }
        }
    }

    private static String request(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return "GET " + path + query + " HTTP/1.1\r\nHost: " + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort())
                + "\r\nAccept: application/json, application/ld+json, */*;q=0.1\r\nAccept-Encoding: identity\r\nUser-Agent: Mizan\r\nConnection: close\r\n\r\n";
    }

    /** All that comes until the other side closes, or has said all that it announced, or more than is allowed. */
    private byte[] whole(SSLSocket socket, long deadline) throws IOException {
        var answer = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        // A head and the borders of chunks take something too.
        while (answer.size() <= LARGEST + 64 * 1024 && !HttpAnswer.isWhole(answer.toByteArray())) {
            socket.setSoTimeout(left(deadline));
            int read = socket.getInputStream().read(piece);
            if (read < 0) {
                return answer.toByteArray();
            }
            answer.write(piece, 0, read);
        }
        return answer.toByteArray();
    }

    private static int left(long deadline) throws SocketTimeoutException {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) left;
    }
}
