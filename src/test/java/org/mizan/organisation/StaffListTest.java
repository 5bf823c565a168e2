package org.mizan.organisation;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizan.organisation.DryRun.Known;
import org.mizan.organisation.StaffList.Refusal;
import org.mizan.organisation.Verdict.Kind;

class StaffListTest {

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset EUROPEAN = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"email,group\nsalma@example.org,Sales|Riyadh\n", "group;E-Mail\r\nSales|Riyadh;salma@example.org\r\n", "E_MAIL\tName\tDepartment\rsalma@example.org\tSalma\tSales|Riyadh\r",
            "\uFEFFالبريد الإلكتروني,المجموعة\nsalma@example.org,Sales|Riyadh", "مجموعة;بريد\nSales|Riyadh;salma@example.org", "sep=;\nemail;group\nsalma@example.org;Sales|Riyadh",
            "\n\n\"Email\",\"Group\"\n\"salma@example.org\",\"Sales | Riyadh|sales\"\n,\n"})
    void the_ways_in_which_spreadsheets_write_are_one(String text) {
        StaffList list = list(text.getBytes(UTF_8));
        assertThat(list.groups()).isTrue();
        assertThat(list.rows()).singleElement().satisfies(row -> {
            assertThat(row.typed()).isEqualTo("salma@example.org");
            assertThat(row.groups()).containsExactly("Sales", "Riyadh");
            assertThat(row.broken()).isEmpty();
        });
    }

    @Test
    void letters_are_read_as_they_were_written() {
        String arabic = "البريد;المجموعة\nsalma@example.org;فرع الرياض\n";
        String european = "email;group\nsalma@example.org;Müller & Söhne\n";
        for (byte[] file : List.of(arabic.getBytes(UTF_8), ("\uFEFF" + arabic).getBytes(UTF_8), ("\uFEFF" + arabic).getBytes(UTF_16LE), ("\uFEFF" + arabic).getBytes(UTF_16BE),
                arabic.getBytes(ARABIC))) {
            assertThat(list(file).rows().get(0).groups()).containsExactly("فرع الرياض");
        }
        assertThat(list(arabic.getBytes(ARABIC)).letters()).isEqualTo(FileLetters.WINDOWS_1256);
        assertThat(list(european.getBytes(EUROPEAN)).letters()).isEqualTo(FileLetters.WINDOWS_1252);
        assertThat(list(european.getBytes(EUROPEAN)).rows().get(0).groups()).containsExactly("Müller & Söhne");
        assertThat(FileLetters.WINDOWS_1252.guessed()).isTrue();
        assertThat(FileLetters.UTF_8.guessed()).isFalse();
    }

    @Test
    void a_wrong_guess_can_be_mended_and_what_is_sure_cannot_be_spoilt() {
        byte[] file = "email;group\nsalma@example.org;Søren\n".getBytes(EUROPEAN);
        StaffList other = StaffList.read(file, Optional.of(FileLetters.WINDOWS_1256)).list().orElseThrow();
        assertThat(other.letters()).isEqualTo(FileLetters.WINDOWS_1256);
        assertThat(other.rows().get(0).groups()).doesNotContain("Søren");
        assertThat(FileLetters.WINDOWS_1256.other()).isEqualTo(FileLetters.WINDOWS_1252);
        assertThat(StaffList.read("email\nسلمى\n".getBytes(UTF_8), Optional.of(FileLetters.WINDOWS_1252)).list().orElseThrow().letters()).isEqualTo(FileLetters.UTF_8);
    }

    @Test
    void lines_are_those_of_the_file() {
        StaffList list = list("email,note\r\n\r\na@example.org,\"two\r\nlines\"\r\nb@example.org,\rc@example.org\n\n\"open,\nd@example.org\n".getBytes(UTF_8));
        assertThat(list.rows()).extracting(StaffList.Row::line).containsExactly(3, 5, 6, 8, 9);
        assertThat(list.rows().get(3).broken()).contains(Kind.OPEN_QUOTE);
        assertThat(list.rows().get(4).typed()).isEqualTo("d@example.org");
    }

    @Test
    void what_is_no_list_is_refused_with_a_reason() {
        refused(new byte[0], Refusal.EMPTY);
        refused(" \n\n ".getBytes(UTF_8), Refusal.EMPTY);
        refused("email,group\n".getBytes(UTF_8), Refusal.EMPTY);
        refused("email,group\n,,,\n".getBytes(UTF_8), Refusal.EMPTY);
        refused("name,group\nSalma,Sales\n".getBytes(UTF_8), Refusal.NO_ADDRESS_COLUMN);
        refused("\"email\n".getBytes(UTF_8), Refusal.NO_ADDRESS_COLUMN);
        refused(new byte[] {'e', 0, 'm', 0, 'a', 0}, Refusal.NO_TEXT);
        refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'e'}, Refusal.NO_TEXT);
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, Refusal.SPREADSHEET);
        refused(new byte[StaffList.LARGEST + 1], Refusal.TOO_LARGE);
        refused(("email\n" + "a@example.org\n".repeat(StaffList.MOST_ROWS + 1)).getBytes(UTF_8), Refusal.TOO_MANY_ROWS);
        assertThat(list(("email\n" + "a@example.org\n".repeat(StaffList.MOST_ROWS)).getBytes(UTF_8)).rows()).hasSize(StaffList.MOST_ROWS);
    }

    @Test
    void columns_that_nobody_reads_are_named() {
        assertThat(list("Name,email,Salary\nSalma,salma@example.org,1\n".getBytes(UTF_8)).ignored()).containsExactly("Name", "Salary");
    }

    @Test
    void each_row_has_its_verdict() {
        var invited = Instant.parse("2026-10-01T10:00:00Z");
        Map<MailAddress, Known> known = Map.of(new MailAddress("sent@example.org"), new Known(Invitation.State.SENT, invited),
                new MailAddress("member@example.org"), new Known(Invitation.State.ACCEPTED, invited), new MailAddress("failed@example.org"), new Known(Invitation.State.FAILED, invited),
                new MailAddress("back@example.org"), new Known(Invitation.State.WITHDRAWN, invited));
        StaffList list = list("""
                email,group
                new@example.org,sales
                sent@example.org,
                member@example.org,Unknown
                failed@example.org,
                back@example.org,
                NEW@example.org,
                other@example.org,Unknown|Sales
                nobody,
                a@example.org,,more
                b@example.org,,
                """.getBytes(UTF_8));
        DryRun run = DryRun.of(list, known, List.of(new Group(UUID.randomUUID(), "Sales")));

        assertThat(run.verdicts()).extracting(Verdict::kind).containsExactly(Kind.INVITE, Kind.INVITED, Kind.MEMBER, Kind.INVITE, Kind.WITHDRAWN, Kind.TWICE,
                Kind.UNKNOWN_GROUP, Kind.NO_AT, Kind.TOO_MANY_CELLS, Kind.INVITE);
        assertThat(run.verdicts().get(0).groups()).containsExactly("Sales");
        assertThat(run.verdicts().get(1).since()).contains(invited);
        assertThat(run.verdicts().get(5).first()).isEqualTo(OptionalInt.of(2));
        assertThat(run.verdicts().get(6).unknown()).containsExactly("Unknown");
        assertThat(run.newGroups()).containsExactly("Unknown");
        assertThat(run.wanted(false)).hasSize(3);
        assertThat(run.wanted(true)).hasSize(4);
        assertThat(run.first(4)).extracting(verdict -> verdict.kind().problem()).containsExactly(true, true, true, true);
    }

    @Test
    void a_list_of_two_thousand_with_every_mistake_is_told_row_by_row() {
        StaffFile file = StaffFile.of(2_000, 5, "example.org");
        StaffList list = list(file.text().getBytes(ARABIC));
        DryRun run = DryRun.of(list, Map.of(), StaffFile.GROUPS.stream().map(name -> new Group(UUID.randomUUID(), name)).toList());
        assertThat(list.letters()).isEqualTo(FileLetters.WINDOWS_1256);
        assertThat(run.totals()).isEqualTo(file.expected());
        assertThat(run.totals()).hasSizeGreaterThan(13);
        assertThat(run.wanted(false)).extracting(each -> each.address().text()).containsExactlyElementsOf(file.invitable());
        assertThat(run.newGroups()).containsExactly(StaffFile.NEW_GROUP);
    }

    /** Whatever is sent: an answer, in order, within the limits, and every address that is invited once. */
    @Test
    void no_file_is_too_strange() {
        var luck = new Random(51);
        String[] pieces = {"email", "group", "بريد", ",", ";", "\t", "\"", "\"\"", "\r\n", "\n", "\r", "|", "a@example.org", "B@example.org", "=1+1", " ", "\u0007", "\u200F", "é", "سلمى", "\0",
                "\uFEFF", "sep=;", "'", "x".repeat(300), "@", "\uD83D\uDE00", ",,,,,,,,"};
        Charset[] charsets = {UTF_8, UTF_16LE, UTF_16BE, ARABIC, EUROPEAN};
        int lists = 0;
        for (int i = 0; i < 9_000; i++) {
            var text = new StringBuilder(i % 2 == 0 ? "email,group\n" : "");
            for (int n = luck.nextInt(60); n > 0; n--) {
                text.append(pieces[luck.nextInt(pieces.length)]);
            }
            byte[] file = text.toString().getBytes(charsets[luck.nextInt(20) < 12 ? 0 : luck.nextInt(charsets.length)]);
            if (i % 7 == 0 && file.length > 0) {
                file[luck.nextInt(file.length)] = (byte) luck.nextInt(256);
            }
            StaffList.Reading reading = StaffList.read(file, i % 5 == 0 ? Optional.of(FileLetters.values()[luck.nextInt(5)]) : Optional.empty());
            assertThat(reading.list().isPresent()).isNotEqualTo(reading.refusal().isPresent());
            if (reading.list().isPresent()) {
                lists++;
                holds(reading.list().get(), text.toString());
            }
        }
        assertThat(lists).isGreaterThan(1_200);
    }

    private static void holds(StaffList list, String text) {
        int lines = (int) text.lines().count() + 1;
        assertThat(list.rows()).isNotEmpty();
        assertThat(list.rows()).extracting(StaffList.Row::line).isSorted().doesNotHaveDuplicates().allMatch(line -> line >= 1 && line <= lines);
        DryRun run = DryRun.of(list, Map.of(), List.of());
        assertThat(run.verdicts()).hasSameSizeAs(list.rows());
        assertThat(run.wanted(true)).extracting(DryRun.Wanted::address).doesNotHaveDuplicates().allSatisfy(address -> {
            assertThat(address.text()).matches("[!-~]{3,254}").doesNotContain("\"", ",", ";", "<", ">");
        });
        run.verdicts().forEach(verdict -> verdict.groups().forEach(group -> assertThat(verdict.kind() == Kind.GROUP_NAME || group.length() <= StaffList.LONGEST_GROUP
                || verdict.kind().problem()).isTrue()));
    }

    /** What is written by the rules is read back, whatever stands in the cells. */
    @Test
    void every_cell_comes_back() {
        var luck = new Random(52);
        String letters = "ab ,;\t\"\r\n|سé=";
        for (int i = 0; i < 3_000; i++) {
            char separator = ",;\t".charAt(luck.nextInt(3));
            List<List<String>> rows = new ArrayList<>();
            var text = new StringBuilder();
            for (int r = 1 + luck.nextInt(5); r > 0; r--) {
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < 3; c++) {
                    var cell = new StringBuilder();
                    for (int n = luck.nextInt(6); n > 0; n--) {
                        cell.append(letters.charAt(luck.nextInt(letters.length())));
                    }
                    cells.add(cell.toString());
                    text.append(c == 0 ? "" : separator).append('"').append(cell.toString().replace("\"", "\"\"")).append('"');
                }
                rows.add(cells);
                text.append(new String[] {"\r\n", "\n", "\r"}[luck.nextInt(3)]);
            }
            var reader = new CsvReader(text.toString(), separator);
            List<List<String>> read = new ArrayList<>();
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                assertThat(row.get().broken()).isEmpty();
                read.add(row.get().cells());
            }
            assertThat(read).isEqualTo(rows);
        }
    }

    private static StaffList list(byte[] file) {
        return StaffList.read(file, Optional.empty()).list().orElseThrow();
    }

    private static void refused(byte[] file, Refusal why) {
        assertThat(StaffList.read(file, Optional.empty()).refusal()).contains(why);
    }

    @Test
    void a_list_that_no_file_holds_is_judged_alike() {
        var mend = StaffList.row(0, " salma@example.org ", List.of(" Riyadh\u00a0 north ", "riyadh north", "", "Sales|Export"));
        assertThat(mend.groups()).containsExactly("Riyadh north", "Sales|Export");
        assertThat(mend.broken()).isEmpty();
        assertThat(StaffList.row(1, "a@example.org", List.of("x".repeat(StaffList.LONGEST_GROUP + 1))).broken()).contains(Verdict.Kind.GROUP_NAME);
        assertThat(StaffList.row(2, "a@example.org", java.util.stream.IntStream.range(0, StaffList.MOST_GROUPS + 1).mapToObj(i -> "Group " + i).toList()).broken())
                .contains(Verdict.Kind.GROUP_NAME);
        assertThat(StaffList.of(List.of(mend)).rows()).containsExactly(mend);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> StaffList.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> StaffList.of(java.util.Collections.nCopies(StaffList.MOST_ROWS + 1, mend))).isInstanceOf(IllegalArgumentException.class);
    }
}
