package aidas.organisation;

import static aidas.organisation.RosterText.HEADER;
import static aidas.organisation.RosterText.VITOSHA;
import static aidas.organisation.RosterText.roster;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterReaderTest {

    private static final StoreCode VITOSHA_48 = new StoreCode("BG-SOF-01");
    private static final EmployeeNumber E1001 = new EmployeeNumber("E1001");

    @Test
    void R3_1_a_file_with_commas_is_read() {
        var read = sound(roster().elenaAndMira().bytes()).roster();
        assertThat(read.stores().get(VITOSHA_48).name()).isEqualTo("Витоша 48");
        assertThat(read.employees().get(E1001).fullName()).isEqualTo("Елена Димитрова");
        assertThat(read.assignmentsOf(E1001).firstEntry().getValue())
                .isEqualTo(
                        new AssignmentFacts(
                                E1001,
                                VITOSHA_48,
                                "desk",
                                Duty.MEMBER,
                                new Stay(LocalDate.of(2025, 3, 1), null)));
    }

    @Test
    void R3_1_semicolons_a_mark_and_windows_line_ends_make_no_difference() {
        String text = roster().elenaAndMira().text();
        String windows = '\uFEFF' + text.replace(',', ';').replace("\n", "\r\n");
        assertThat(sound(windows.getBytes(StandardCharsets.UTF_8)).roster())
                .isEqualTo(sound(text.getBytes(StandardCharsets.UTF_8)).roster());
    }

    @Test
    void R3_1_columns_stand_in_any_order() {
        var reversed = new StringBuilder();
        for (String line : roster().elenaAndMira().text().split("\n")) {
            var cells = Arrays.asList(line.split(",", -1));
            reversed.append(String.join(",", cells.reversed())).append('\n');
        }
        assertThat(sound(bytes(reversed.toString())).roster())
                .isEqualTo(sound(roster().elenaAndMira().bytes()).roster());
    }

    @Test
    void R3_1_an_unknown_a_doubled_and_a_missing_column_are_named() {
        String header = HEADER.replace("zone", "timezone").replace("mail", "city");
        assertThat(faults(header + "\n"))
                .containsExactly(
                        "1 timezone KNOWN_COLUMN timezone",
                        "1 city COLUMN_ONCE city",
                        "1 zone COLUMN_PRESENT ",
                        "1 mail COLUMN_PRESENT ");
    }

    @Test
    void R3_1_a_file_in_another_encoding_is_told_by_its_line() {
        byte[] file = roster().elena().text().getBytes(Charset.forName("windows-1251"));
        assertThat(((RosterFile.Faulty) RosterReader.read(file)).faults())
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(2))
                .satisfies(f -> assertThat(f.found()).isEqualTo("byte 0xC7"));
    }

    @Test
    void R3_1_a_file_without_rows_is_refused() {
        assertThat(faults("")).containsExactly("1  NOT_EMPTY_FILE ");
        assertThat(faults(HEADER + "\n")).containsExactly("1  NOT_EMPTY_FILE ");
    }

    @Test
    void R3_1_a_quote_that_never_closes_is_told_by_its_line() {
        String file = roster().elena().row(VITOSHA, "desk,\"Информация,").text();
        assertThat(faults(file)).containsExactly("3  CSV ");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Sofia, Europe/Sofija, zone ZONE Europe/Sofija",
        "'city,Europe', 'High Street,Europe', format FORMAT_CODE High Street",
        "',bg,desk', ',ro,desk', store_language LANGUAGE ro",
        "member, boss, role ROLE boss",
        "2025-03-01, 2025-02-30, from DATE 2025-02-30",
        "2025-03-01, 1.3.2025, from DATE 1.3.2025",
        "'2025-03-01,', '2025-03-01,2025-03-01', until AFTER_FROM 2025-03-01",
        "elena@example.org, elena at home, mail MAIL elena at home",
        "Димитрова, '', 'family_name FILLED '",
        "Информация, '', 'team_name TEAM_NAME '",
        "E1001, E10010000000000000001, employee_number LENGTH E10010000000000000001",
        "E1001, '', given_name EMPTY_WITHOUT_EMPLOYEE Елена",
    })
    void R3_2_a_wrong_cell_is_told_by_line_and_column(String right, String wrong, String fault) {
        String file = roster().elena().text().replace(right, wrong == null ? "" : wrong);
        assertThat(faults(file).getFirst()).isEqualTo("2 " + fault);
    }

    @Test
    void R3_2_every_fault_of_a_row_is_found_at_once() {
        assertThat(faults(roster().row(VITOSHA, ",,E1,,,,xx,chef,,").text()))
                .containsExactly(
                        "2 given_name FILLED ",
                        "2 family_name FILLED ",
                        "2 language LANGUAGE xx",
                        "2 role ROLE chef",
                        "2 from FILLED ");
    }

    @Test
    void R3_2_a_row_with_too_few_cells_is_told() {
        assertThat(faults(roster().row("BG-W,Западна България").text()))
                .containsExactly("2  CELLS 2");
    }

    @Test
    void R3_2_a_thousand_faults_are_kept_and_the_rest_is_counted() {
        var file = roster();
        for (int i = 0; i < 1500; i++) {
            file.row("x");
        }
        var faulty = (RosterFile.Faulty) RosterReader.read(file.bytes());
        assertThat(faulty.faults()).hasSize(1000);
        assertThat(faulty.total()).isEqualTo(1500);
    }

    @Test
    void R3_2_an_expectation_reads_as_a_sentence() {
        String file = roster().elena().text().replace("Europe/Sofia", "Sofia");
        var fault = ((RosterFile.Faulty) RosterReader.read(bytes(file))).faults().getFirst();
        assertThat(fault.expected().inWords(Locale.ENGLISH))
                .isEqualTo("a time zone such as Europe/Sofia");
    }

    private static RosterFile.Sound sound(byte[] file) {
        return (RosterFile.Sound) RosterReader.read(file);
    }

    private static List<String> faults(String file) {
        return ((RosterFile.Faulty) RosterReader.read(bytes(file)))
                .faults().stream()
                        .map(
                                f ->
                                        f.line()
                                                + " "
                                                + f.column()
                                                + " "
                                                + f.expected().kind()
                                                + " "
                                                + f.found())
                        .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
