package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** As much of HTTP/1.1 (RFC 9112) as an answer to one question needs. */
final class HttpAnswer {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final Pattern CHUNK = Pattern.compile("([0-9A-Fa-f]{1,6})(?:;.*)?");
    private static final int LONGEST_HEAD = 16 * 1024;

    /** Whether all that was announced has come. */
    static boolean isWhole(byte[] bytes) {
        try {
            int end = headEnd(bytes);
            String head = new String(bytes, 0, end, ISO_8859_1);
            Optional<String> length = header(head, "content-length");
            if (length.isPresent()) {
                return bytes.length - end >= Integer.parseInt(length.get());
            }
            return chunked(head) && new String(bytes, Math.max(end, bytes.length - 7), Math.min(7, bytes.length - end), ISO_8859_1).endsWith("\r\n0\r\n\r\n");
        } catch (IOException | NumberFormatException notYet) {
            return false;
        }
    }

    /** @throws IOException if it is anything but a whole answer with status 200; a redirect leads nowhere */
    static byte[] body(byte[] bytes, int largest) throws IOException {
        int end = headEnd(bytes);
        String head = new String(bytes, 0, end, ISO_8859_1);
        var status = STATUS.matcher(head.lines().findFirst().orElse(""));
        if (!status.matches() || !status.group(1).equals("200") || header(head, "content-encoding").filter(coding -> !coding.equals("identity")).isPresent()) {
            throw new IOException("status");
        }
        byte[] body = chunked(head) ? unchunked(bytes, end) : Arrays.copyOfRange(bytes, end, bytes.length);
        Optional<String> length = header(head, "content-length");
        if (!chunked(head) && length.isPresent()) {
            int said;
            try {
                said = Integer.parseInt(length.get());
            } catch (NumberFormatException broken) {
                throw new IOException("length", broken);
            }
            if (said < 0 || said > body.length) {
                throw new IOException("cut off");
            }
            body = Arrays.copyOf(body, said);
        }
        if (body.length > largest) {
            throw new IOException("too large");
        }
        return body;
    }

    private static int headEnd(byte[] bytes) throws IOException {
        int end = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), ISO_8859_1).indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no head");
        }
        return end + 4;
    }

    private static boolean chunked(String head) {
        return header(head, "transfer-encoding").filter("chunked"::equals).isPresent();
    }

    private static Optional<String> header(String head, String name) {
        return head.lines().skip(1).map(line -> line.toLowerCase(Locale.ROOT)).filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).findFirst();
    }

    private static byte[] unchunked(byte[] bytes, int start) throws IOException {
        var body = new ByteArrayOutputStream();
        String text = new String(bytes, ISO_8859_1);
        int at = start;
        while (true) {
            int line = text.indexOf("\r\n", at);
            var size = CHUNK.matcher(line < 0 ? "" : text.substring(at, line));
            if (!size.matches()) {
                throw new IOException("chunk");
            }
            int length = Integer.parseInt(size.group(1), 16);
            if (length == 0) {
                return body.toByteArray();
            }
            if (line + 2 + length + 2 > bytes.length) {
                throw new IOException("cut off");
            }
            body.write(bytes, line + 2, length);
            at = line + 2 + length + 2;
        }
    }

    private HttpAnswer() {
    }
}
