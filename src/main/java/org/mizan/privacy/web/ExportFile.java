package org.mizan.privacy.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.mizan.privacy.Held;
import org.mizan.privacy.Ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** All that is held about somebody in one file: {@code data.json} for machines and {@code data.html} for people. */
final class ExportFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ExportFile() {
    }

    static byte[] zip(Instant made, List<Held> held, List<Ledger> ledgers, String html) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            put(zip, "data.json", JSON.writeValueAsBytes(json(made, held, ledgers)));
            put(zip, "data.html", html.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static Map<String, Object> json(Instant made, List<Held> held, List<Ledger> ledgers) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("made", made.toString());
        Map<String, List<Object>> topics = new LinkedHashMap<>();
        for (Held some : held) {
            Map<String, Object> entry = new LinkedHashMap<>();
            some.entries().forEach(value -> entry.put(name(value.getKey()), plain(value.getValue())));
            topics.computeIfAbsent(name(some.topic()), topic -> new ArrayList<>()).add(entry);
        }
        all.put("held", topics);
        all.put("ledger", ledgers.stream().map(ExportFile::ledger).toList());
        return all;
    }

    private static Map<String, Object> ledger(Ledger ledger) {
        return Map.of("table", ledger.table(), "topic", name(ledger.topic()), "columns",
                ledger.columns().stream().map(column -> Map.of("name", column.name(), "word", name(column.word()),
                        "purpose", name(column.purpose()), "audience", name(column.audience()), "until", name(column.until()))).toList());
    }

    private static Object plain(Object value) {
        return value instanceof Instant moment ? moment.toString() : value;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
