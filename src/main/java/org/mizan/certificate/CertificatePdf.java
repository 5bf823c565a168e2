package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** A certificate to print and to show, with the badge inside as an attachment: a page that verifies badges reads it from there. */
public final class CertificatePdf {

    static final String FONT = "Noto Naskh Arabic";
    private static final String HEAD = "</head>";
    private static final String REGULAR = "/certificate/fonts/noto-naskh-arabic-400.ttf";
    private static final String BOLD = "/certificate/fonts/noto-naskh-arabic-700.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param html  well-formed, needing nothing from elsewhere; the style of the sheet is put at the end of its head
     * @param badge the credential as JSON
     */
    public static byte[] of(String html, boolean rightToLeft, String badge, Instant issued) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new MarkSafeReorderer());
        builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
        builder.useFont(() -> bundled(REGULAR), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> bundled(BOLD), FONT, 700, FontStyle.NORMAL, true);
        // Nothing is fetched for a document of ours: a name in it must not become a request.
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(html.replaceFirst(HEAD, "<style>" + style() + "</style></head>"), null);
        builder.toStream(pdf);
        try {
            builder.run();
            return PdfAttachment.into(pdf.toByteArray(), badge.getBytes(UTF_8), issued);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String style() {
        try (InputStream file = bundled("/certificate/sheet.css")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream bundled(String path) {
        InputStream file = CertificatePdf.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("not bundled: " + path);
        }
        return file;
    }

    private CertificatePdf() {
    }
}
