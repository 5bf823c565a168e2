package org.mizan.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.mizan.language.Folding;

/**
 * A list of staff as a spreadsheet saves it: a row for each person, an address and groups in it.
 *
 * @param letters   as which the bytes were read
 * @param separator between cells: a comma, a semicolon or a tab
 * @param groups    whether it has a column of groups
 * @param ignored   how the columns are called that nobody reads
 * @param rows      that are not blank, in the order of the file
 */
public record StaffList(FileLetters letters, char separator, boolean groups, List<String> ignored, List<Row> rows) {

    /** Bytes. Ten thousand rows of two hundred. */
    public static final int LARGEST = 2 * 1024 * 1024;
    public static final int MOST_ROWS = 10_000;
    static final int MOST_GROUPS = 20;
    /** Letters in a group's name. */
    public static final int LONGEST_GROUP = 80;

    // Folded: see Folding.
    private static final Set<String> ADDRESS = folded("email", "e-mail", "mail", "email address", "e-mail address", "mail address", "work email", "بريد", "البريد",
            "البريد الإلكتروني", "بريد إلكتروني", "عنوان البريد", "عنوان البريد الإلكتروني", "الإيميل", "إيميل");
    private static final Set<String> GROUP = folded("group", "groups", "department", "departments", "team", "site", "مجموعة", "المجموعة", "مجموعات", "المجموعات",
            "القسم", "قسم", "الإدارة", "إدارة", "الفرع", "فرع");

    public StaffList {
        ignored = List.copyOf(ignored);
        rows = List.copyOf(rows);
    }

    /**
     * A row of the file, or what is wrong with it.
     *
     * @param line   of the file, counted from 1
     * @param typed  what stands where the address should
     * @param groups each once, in the order of the row
     */
    public record Row(int line, String typed, List<String> groups, Optional<Verdict.Kind> broken) {

        public Row {
            groups = List.copyOf(groups);
        }
    }

    /** Why a file is no list at all. */
    public enum Refusal {
        EMPTY, TOO_LARGE, TOO_MANY_ROWS,
        /** Bytes that are no text, or text in an unknown way of writing it. */
        NO_TEXT,
        /** A spreadsheet's own file, which has to be saved as CSV first. */
        SPREADSHEET,
        NO_ADDRESS_COLUMN
    }

    /** What a file turned out to be: a list, or the reason why not. Exactly one is there. */
    public record Reading(Optional<StaffList> list, Optional<Refusal> refusal) {

        static Reading refused(Refusal why) {
            return new Reading(Optional.empty(), Optional.of(why));
        }
    }

    /**
     * Reads a file.
     *
     * @param chosen as which somebody wants the bytes to be read; empty guesses
     */
    public static Reading read(byte[] file, Optional<FileLetters> chosen) {
        if (file.length > LARGEST) {
            return Reading.refused(Refusal.TOO_LARGE);
        }
        if (file.length >= 4 && (begins(file, 'P', 'K', 3, 4) || begins(file, 0xD0, 0xCF, 0x11, 0xE0))) {
            return Reading.refused(Refusal.SPREADSHEET);
        }
        FileLetters letters = FileLetters.of(file);
        letters = chosen.filter(FileLetters::guessed).filter(choice -> FileLetters.of(file).guessed()).orElse(letters);
        Optional<String> text = letters.decode(file).filter(StaffList::isText);
        if (text.isEmpty()) {
            return Reading.refused(Refusal.NO_TEXT);
        }
        return text.get().isBlank() ? Reading.refused(Refusal.EMPTY) : read(text.get(), letters);
    }

    private static Reading read(String text, FileLetters letters) {
        char separator = separator(text);
        var reader = new CsvReader(text, separator);
        Optional<CsvReader.Row> header = first(reader);
        if (header.filter(row -> announcesSeparator(row.cells())).isPresent()) {
            header = first(reader);
        }
        List<String> names = header.map(CsvReader.Row::cells).orElse(List.of());
        int address = column(names, ADDRESS);
        int group = column(names, GROUP);
        if (address < 0) {
            return Reading.refused(Refusal.NO_ADDRESS_COLUMN);
        }
        List<Row> rows = new ArrayList<>();
        for (Optional<CsvReader.Row> next = first(reader); next.isPresent(); next = first(reader)) {
            if (rows.size() == MOST_ROWS) {
                return Reading.refused(Refusal.TOO_MANY_ROWS);
            }
            rows.add(row(next.get(), names.size(), address, group));
        }
        if (rows.isEmpty()) {
            return Reading.refused(Refusal.EMPTY);
        }
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i != address && i != group && !names.get(i).isBlank()) {
                ignored.add(names.get(i).strip());
            }
        }
        return new Reading(Optional.of(new StaffList(letters, separator, group >= 0, ignored, rows)), Optional.empty());
    }

    /**
     * A list that no file holds: its rows come as they are, {@link #row(int, String, List) one by one}.
     *
     * @throws IllegalArgumentException if there are none, or more than {@value #MOST_ROWS}
     */
    public static StaffList of(List<Row> rows) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("not as many rows as a list has: " + rows.size());
        }
        return new StaffList(FileLetters.UTF_8, ',', true, List.of(), rows);
    }

    /**
     * A row that no file holds.
     *
     * @param line   where it stands, as whoever reads the verdict counts
     * @param groups names as they were typed
     */
    public static Row row(int line, String typed, List<String> groups) {
        List<String> names = names(groups.stream());
        return new Row(line, typed, names, namesFit(names) ? Optional.empty() : Optional.of(Verdict.Kind.GROUP_NAME));
    }

    /** The next row with something in it. */
    private static Optional<CsvReader.Row> first(CsvReader reader) {
        Optional<CsvReader.Row> row = reader.next();
        while (row.filter(CsvReader.Row::blank).isPresent()) {
            row = reader.next();
        }
        return row;
    }

    private static Row row(CsvReader.Row row, int columns, int address, int group) {
        if (row.broken().isPresent()) {
            return new Row(row.line(), "", List.of(), Optional.of(Verdict.Kind.of(row.broken().get())));
        }
        List<String> cells = row.cells();
        String typed = address < cells.size() ? cells.get(address) : "";
        boolean more = cells.size() > columns && cells.subList(columns, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        List<String> groups = group < 0 || group >= cells.size() ? List.of() : groups(cells.get(group));
        return new Row(row.line(), typed, groups, more ? Optional.of(Verdict.Kind.TOO_MANY_CELLS)
                : namesFit(groups) ? Optional.empty() : Optional.of(Verdict.Kind.GROUP_NAME));
    }

    /** Names as they were meant, each once: {@code Riyadh|Sales}. */
    public static List<String> groups(String cell) {
        return names(Stream.of(cell.split("\\|")));
    }

    private static List<String> names(Stream<String> typed) {
        Map<String, String> names = new LinkedHashMap<>();
        typed.map(StaffList::name).filter(name -> !name.isEmpty()).forEach(name -> names.putIfAbsent(Verdict.sameGroup(name), name));
        return List.copyOf(names.values());
    }

    private static String name(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static boolean namesFit(List<String> groups) {
        return groups.size() <= MOST_GROUPS && groups.stream().allMatch(StaffList::fit);
    }

    private static boolean fit(String group) {
        return group.length() <= LONGEST_GROUP && group.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
    }

    /** A stray control character spoils its own row; text that is full of them, or holds a zero, is none. */
    private static boolean isText(String text) {
        long strange = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
        return text.indexOf('\0') < 0 && strange * 100 <= Math.max(text.length(), 1_000);
    }

    /** The one that the header has most of, outside of quotation marks. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (header.matches("(?i)sep=[,;\t]")) {
            return header.charAt(4);
        }
        String bare = header.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] { ';', '\t' }) {
            if (count(bare, candidate) > count(bare, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** {@code sep=;}, by which a file tells a spreadsheet how to read it. */
    private static boolean announcesSeparator(List<String> cells) {
        return !cells.isEmpty() && cells.get(0).strip().toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static int column(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.contains(fold(names.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> folded(String... names) {
        return Set.copyOf(Stream.of(names).map(StaffList::fold).distinct().toList());
    }

    private static String fold(String name) {
        return Folding.fold(name.replace('_', ' ').replace('-', ' ').replace('\u2011', ' '));
    }
}
