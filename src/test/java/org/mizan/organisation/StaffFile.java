package org.mizan.organisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A list of 2,000 people as a personnel office might send it, with mistakes of every kind. It remembers what it did, so that a test can hold a reader to it.
 *
 * @param text      semicolons, CRLF, a header in Arabic, a column that nobody asked for
 * @param expected  how many rows there are of each kind
 * @param invitable addresses of rows without a mistake, in lower case
 */
public record StaffFile(String text, Map<Verdict.Kind, Integer> expected, List<String> invitable) {

    /** Groups that the organisation has. */
    public static final List<String> GROUPS = List.of("الرياض", "Sales", "Night shift");
    /** One that it has not. */
    public static final String NEW_GROUP = "جيزان";

    public static StaffFile of(int people, long seed, String domain) {
        var luck = new Random(seed);
        var text = new StringBuilder("الاسم;البريد الإلكتروني;المجموعة\r\n");
        Map<Verdict.Kind, Integer> expected = new EnumMap<>(Verdict.Kind.class);
        List<String> good = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String address = "Person." + i + "@" + domain;
            String name = i % 3 == 0 ? "سلمى; \"" + i + "\"" : "Ann " + i;
            String groups = i % 4 == 0 ? "" : GROUPS.get(i % 3) + (i % 5 == 0 ? " | " + GROUPS.get((i + 1) % 3) : "");
            // The first rows are flawless, so that there is somebody to repeat.
            int mistake = i < 20 ? 99 : luck.nextInt(40);
            Verdict.Kind kind = switch (mistake) {
                case 0 -> Verdict.Kind.MISSING;
                case 1 -> Verdict.Kind.NO_AT;
                case 2 -> Verdict.Kind.SPACE;
                case 3 -> Verdict.Kind.HIDDEN;
                case 4 -> Verdict.Kind.TOO_LONG;
                case 5 -> Verdict.Kind.LETTERS;
                case 6 -> Verdict.Kind.BEFORE_AT;
                case 7 -> Verdict.Kind.AFTER_AT;
                case 8 -> Verdict.Kind.TWICE;
                case 9 -> Verdict.Kind.UNKNOWN_GROUP;
                case 10 -> Verdict.Kind.TOO_MANY_CELLS;
                case 11 -> Verdict.Kind.ROW_TOO_LONG;
                case 12 -> Verdict.Kind.GROUP_NAME;
                default -> Verdict.Kind.INVITE;
            };
            String typed = switch (kind) {
                case MISSING -> "";
                case NO_AT -> "=HYPERLINK(\"http://x\")";
                case SPACE -> "person " + i + "@" + domain;
                case HIDDEN -> address + "\r\nBcc: all@example.org";
                case TOO_LONG -> "p".repeat(250) + "@" + domain;
                case LETTERS -> "سلمى" + i + "@" + domain;
                case BEFORE_AT -> ".p" + i + "@" + domain;
                case AFTER_AT -> "p" + i + "@" + domain + "..x";
                case TWICE -> good.get(luck.nextInt(good.size())).toUpperCase(java.util.Locale.ROOT);
                default -> address;
            };
            String into = kind == Verdict.Kind.UNKNOWN_GROUP ? NEW_GROUP : kind == Verdict.Kind.GROUP_NAME ? "g".repeat(200) : groups;
            String tail = kind == Verdict.Kind.TOO_MANY_CELLS ? ";more" : kind == Verdict.Kind.ROW_TOO_LONG ? ";" + "x".repeat(5_000) : "";
            text.append(quoted(name)).append(';').append(quoted(typed)).append(';').append(quoted(into)).append(tail).append("\r\n");
            expected.merge(kind, 1, Integer::sum);
            if (kind == Verdict.Kind.INVITE) {
                good.add(address.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return new StaffFile(text.toString(), expected, List.copyOf(good));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\";\\r\\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
