package org.mizan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A certificate on paper: its letters are joined, and the badge is inside. */
class CertificatePdfTest {

    private static final Instant ISSUED = Instant.parse("2026-11-24T10:00:00Z");

    private static String html(String text) {
        return "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><title>x</title><style>body{font-family:'Noto Naskh Arabic';direction:rtl}</style></head><body><p>"
                + text + "</p></body></html>";
    }

    @Test
    void the_badge_inside_is_found_as_it_was() throws Exception {
        String badge = Vectors.text("simple.json");
        byte[] pdf = CertificatePdf.of(html("شهادة"), true, badge, ISSUED);

        assertThat(PdfAttachment.in(pdf)).asString(UTF_8).isEqualTo(badge);
        assertThat(new Verifier(Vectors.TODAY, Fetching.NOTHING).verify(pdf).verdict()).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void letters_are_joined_and_marks_stay_marks() throws IOException {
        byte[] pdf = CertificatePdf.of(html("السلام الرَّحمن"), true, "{}", ISSUED);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).strip();
            // PDFBox folds the joined forms back, so that whoever copies or listens has the letters that were written.
            assertThat(text.chars().filter(letter -> letter >= 0xfe70 && letter <= 0xfe7f)).as("marks with a width of their own").isEmpty();
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains("السلام").contains("حمن");
        }
    }

    @Test
    void the_reorderer_joins_around_marks() {
        var reorderer = new MarkSafeReorderer();
        assertThat(reorderer.shapeText("لا")).isEqualTo("\ufefb");
        assertThat(reorderer.shapeText("بَب")).isEqualTo("\ufe91\u064e\ufe90");
        assertThat(reorderer.shapeText("Mizan 12")).isEqualTo("Mizan 12");
        assertThat(reorderer.shapeText("سلا م")).hasSize(4).contains(" ");
    }

    @Test
    void the_fonts_have_every_form_that_is_drawn() throws IOException, FontFormatException {
        for (String weight : List.of("400", "700")) {
            try (var file = CertificatePdf.class.getResourceAsStream("/certificate/fonts/noto-naskh-arabic-" + weight + ".ttf")) {
                var font = Font.createFont(Font.TRUETYPE_FONT, file);
                for (int letter = 0xfe80; letter <= 0xfefc; letter++) {
                    assertThat(font.canDisplay(letter)).as(Integer.toHexString(letter)).isTrue();
                }
                assertThat(font.canDisplayUpTo("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652ABCXYZabcxyz0123456789٠١٢٣٤٥٦٧٨٩٪%«».,:-،؛()/")).isEqualTo(-1);
            }
        }
    }

    @Test
    void a_name_is_written_as_it_is_and_turns_nothing_around() {
        assertThat(HolderName.typed("  سلمى \u202e  الخطيب\n ")).contains("سلمى الخطيب");
        assertThat(HolderName.typed("\u200f \u2066")).isEmpty();
        assertThat(HolderName.tooLong("x".repeat(81))).isTrue();
        assertThat(HolderName.tooLong("x".repeat(80))).isFalse();
        assertThat(HolderName.tooLong("   ")).isFalse();
        assertThat(HolderName.typed("<b>&amp;")).contains("<b>&amp;");
    }

    @Test
    void a_pdf_without_a_badge_is_said_to_have_none() throws IOException {
        try (var empty = new org.apache.pdfbox.pdmodel.PDDocument(); var out = new java.io.ByteArrayOutputStream()) {
            empty.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            empty.save(out);
            assertThat(new Verifier(Vectors.TODAY, Fetching.NOTHING).verify(out.toByteArray()).found(Finding.UNREADABLE)).isTrue();
        }
    }
}
