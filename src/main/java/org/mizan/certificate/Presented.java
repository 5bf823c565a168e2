package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import jakarta.json.JsonObject;

/**
 * A credential in whatever somebody handed in: JSON, a token, a PNG or SVG with one inside (Open Badges 3.0, section 5.3), or a PDF with one
 * attached.
 *
 * @param token the token that carried the document, if one did
 */
record Presented(JsonObject document, Optional<SignedToken> token) {

    /** In bytes. */
    static final int LARGEST = 512 * 1024;
    private static final String BAKED = "https://purl.imsglobal.org/ob/v3p0";

    /** @throws Malformed if there is no credential in it */
    static Presented in(byte[] bytes) throws Malformed {
        if (bytes.length > LARGEST) {
            throw new Malformed(Finding.TOO_LARGE, "");
        }
        if (Multibase.begins(bytes, 0x89, 'P', 'N', 'G')) {
            return text(png(bytes));
        }
        if (Multibase.begins(bytes, '%', 'P', 'D', 'F')) {
            return text(new String(PdfAttachment.in(bytes), UTF_8));
        }
        String text = new String(bytes, UTF_8).strip();
        text = text.startsWith("\ufeff") ? text.substring(1).strip() : text;
        return text(text.startsWith("<") ? svg(text) : text);
    }

    private static Presented text(String text) throws Malformed {
        String bare = text.strip();
        if (SignedToken.looksLike(bare)) {
            SignedToken token = SignedToken.read(bare);
            return new Presented(token.credential(), Optional.of(token));
        }
        return new Presented(Values.object(bare), Optional.empty());
    }

    /** The text of the iTXt chunk that holds a badge (PNG, third edition, section 11.3.3.4). */
    private static String png(byte[] bytes) throws Malformed {
        var chunks = ByteBuffer.wrap(bytes).position(8);
        try {
            while (chunks.hasRemaining()) {
                int length = chunks.getInt();
                byte[] type = new byte[4];
                chunks.get(type);
                if (length < 0 || length > chunks.remaining()) {
                    break;
                }
                byte[] data = new byte[length];
                chunks.get(data);
                chunks.getInt();
                if (new String(type, UTF_8).equals("iTXt")) {
                    var chunk = ByteBuffer.wrap(data);
                    if (upToNull(chunk).equals("openbadgecredential")) {
                        boolean compressed = chunk.get() != 0;
                        chunk.get();
                        upToNull(chunk);
                        upToNull(chunk);
                        byte[] text = new byte[chunk.remaining()];
                        chunk.get(text);
                        return new String(compressed ? inflated(text) : text, UTF_8);
                    }
                }
            }
        } catch (BufferUnderflowException | IOException cut) {
            // said below
        }
        throw new Malformed(Finding.UNREADABLE, "PNG");
    }

    private static String upToNull(ByteBuffer chunk) {
        var text = new ByteArrayOutputStream();
        for (byte next = chunk.get(); next != 0; next = chunk.get()) {
            text.write(next);
        }
        return text.toString(UTF_8);
    }

    private static byte[] inflated(byte[] text) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(text)).readNBytes(LARGEST);
    }

    private static String svg(String text) throws Malformed {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("credential")
                        && BAKED.equals(reader.getNamespaceURI())) {
                    String token = reader.getAttributeValue(null, "verify");
                    return token == null ? reader.getElementText() : token;
                }
            }
        } catch (XMLStreamException notXml) {
            // said below
        }
        throw new Malformed(Finding.UNREADABLE, "SVG");
    }
}
