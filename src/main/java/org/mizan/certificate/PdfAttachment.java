package org.mizan.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.time.Instant;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The credential that travels inside of a PDF, as a file attached to it. */
final class PdfAttachment {

    private static final String NAME = "credential.json";

    /** Puts a credential into a PDF. */
    static byte[] into(byte[] pdf, byte[] credential, Instant when) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(credential));
            file.setSubtype("application/json");
            file.setSize(credential.length);
            Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            day.setTimeInMillis(when.toEpochMilli());
            file.setCreationDate(day);
            var specification = new PDComplexFileSpecification();
            specification.setFile(NAME);
            specification.setFileUnicode(NAME);
            specification.setEmbeddedFile(file);
            specification.setEmbeddedFileUnicode(file);
            // PDF 2.0, section 14.13: how the file stands to the document.
            specification.getCOSObject().setName("AFRelationship", "Data");
            var associated = new COSArray();
            associated.add(specification);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(NAME, specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** @throws Malformed if there is none */
    static byte[] in(byte[] pdf) throws Malformed {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames();
            var files = names == null ? null : names.getEmbeddedFiles();
            if (files != null && files.getNames() != null) {
                for (PDComplexFileSpecification file : files.getNames().values()) {
                    PDEmbeddedFile found = file.getEmbeddedFileUnicode() == null ? file.getEmbeddedFile() : file.getEmbeddedFileUnicode();
                    if (found != null && file.getFilename() != null && file.getFilename().matches(".*\\.(json|jwt|1ob)")) {
                        try (var stream = found.createInputStream()) {
                            return stream.readNBytes(Presented.LARGEST);
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException broken) {
            // PDFBox throws all kinds of both for files that are no PDF; said below.
        }
        throw new Malformed(Finding.UNREADABLE, "PDF");
    }

    private PdfAttachment() {
    }
}
