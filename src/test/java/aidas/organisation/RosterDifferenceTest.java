package aidas.organisation;

import static aidas.organisation.RosterText.ELENA;
import static aidas.organisation.RosterText.PLOVDIV;
import static aidas.organisation.RosterText.VITOSHA;
import static aidas.organisation.RosterText.roster;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.organisation.RosterChange.Action;
import aidas.organisation.RosterChange.Field;
import aidas.organisation.RosterChange.Kind;
import aidas.organisation.RosterOutcome.Count;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RosterDifferenceTest {

    private static final String SINCE_MARCH = "member,2025-03-01,";

    @Test
    void R4_1_everything_is_new_to_an_empty_portal() {
        var made = made(roster(), roster().elena());
        assertThat(made.counts())
                .containsExactly(
                        new Count(Kind.REGION, Action.CREATED, 1),
                        new Count(Kind.STORE, Action.CREATED, 1),
                        new Count(Kind.TEAM, Action.CREATED, 1),
                        new Count(Kind.EMPLOYEE, Action.CREATED, 1),
                        new Count(Kind.ASSIGNMENT, Action.CREATED, 1));
    }

    @Test
    void R4_1_a_change_is_told_field_by_field_from_old_to_new() {
        String married = ELENA.replace("Димитрова", "Петрова").replace("elena@", "e.petrova@");
        var file = roster().row(VITOSHA, "desk,Информация,", married, SINCE_MARCH);
        assertThat(made(roster().elena(), file).changes())
                .containsExactly(
                        new RosterChange(
                                Kind.EMPLOYEE,
                                Action.CHANGED,
                                "E1001",
                                List.of(
                                        new Field("family_name", "Димитрова", "Петрова"),
                                        new Field(
                                                "mail",
                                                "elena@example.org",
                                                "e.petrova@example.org"))));
    }

    @Test
    void R4_1_what_stays_is_counted() {
        var made = made(roster().elenaAndMira(), roster().elena());
        assertThat(made.total()).isZero();
        assertThat(made.counts())
                .contains(
                        new Count(Kind.STORE, Action.UNCHANGED, 1),
                        new Count(Kind.ASSIGNMENT, Action.UNCHANGED, 1));
    }

    @Test
    void R4_2_the_same_first_day_in_another_team_is_a_move() {
        var file = roster().row(VITOSHA, ",,", ELENA, SINCE_MARCH);
        assertThat(assignment(made(roster().elena(), file)))
                .isEqualTo(change(Action.MOVED, "2025-03-01", new Field("team_code", "desk", "")));
    }

    @Test
    void R4_2_an_end_closes_an_assignment() {
        var file = roster().row(VITOSHA, "desk,Информация,", ELENA, "member,2025-03-01,2026-01-01");
        assertThat(assignment(made(roster().elena(), file)))
                .isEqualTo(
                        change(Action.CLOSED, "2025-03-01", new Field("until", "", "2026-01-01")));
    }

    @Test
    void R4_2_another_role_is_a_change() {
        var file = roster().row(VITOSHA, "desk,Информация,", ELENA, "lead,2025-03-01,");
        assertThat(assignment(made(roster().elena(), file)))
                .isEqualTo(
                        change(Action.CHANGED, "2025-03-01", new Field("role", "member", "lead")));
    }

    @Test
    void R4_3_an_open_assignment_the_file_does_not_name_ends_where_the_new_one_begins() {
        var file = roster().row(PLOVDIV, ",,", ELENA, "member,2026-02-01,");
        var difference = difference(roster().elena(), file);
        assertThat(assignment((RosterOutcome.Difference) difference.outcome(false)))
                .isEqualTo(
                        change(
                                Action.MOVED,
                                "2026-02-01",
                                new Field("store_code", "BG-SOF-01", "BG-PDV-01"),
                                new Field("team_code", "desk", ""),
                                new Field("from", "2025-03-01", "2026-02-01")));
        var written = difference.written().assignments().values().iterator().next();
        assertThat(written.values().stream().map(AssignmentFacts::stay).map(Stay::toString))
                .containsExactly("2025-03-01 until 2026-02-01", "2026-02-01 on");
    }

    @Test
    void R4_4_a_new_assignment_before_one_the_file_does_not_name_is_a_fault() {
        var file = roster().row(PLOVDIV, ",,", ELENA, "member,2025-01-01,");
        var faulty = (RosterOutcome.Faulty) difference(roster().elena(), file).outcome(false);
        assertThat(faulty.faults())
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(2))
                .satisfies(
                        f ->
                                assertThat(f.expected().inWords(Locale.ENGLISH))
                                        .isEqualTo(
                                                "no day in two places: the portal has E1001 at"
                                                        + " BG-SOF-01, 2025-03-01 on"));
    }

    @Test
    void R4_4_a_new_assignment_that_ends_in_time_is_none() {
        var file = roster().row(PLOVDIV, ",,", ELENA, "member,2025-01-01,2025-03-01");
        assertThat(made(roster().elena(), file).counts())
                .contains(new Count(Kind.ASSIGNMENT, Action.CREATED, 1));
    }

    @Test
    void R4_5_who_is_not_in_the_file_is_left_alone() {
        var difference = difference(roster().elenaAndMira(), roster().elena());
        assertThat(difference.written()).isEqualTo(Roster.empty());
    }

    @Test
    void R4_7_the_same_file_makes_no_difference() {
        assertThat(made(roster().elenaAndMira(), roster().elenaAndMira()).total()).isZero();
    }

    @Test
    void R4_1_a_hundred_thousand_rows_are_compared_and_the_first_thousand_told() {
        var file = roster();
        for (int i = 0; i < 100_000; i++) {
            String person = "X%d,Given,Family,,bg,".formatted(i);
            file.row(VITOSHA, "desk,Информация,", person, SINCE_MARCH);
        }
        var made = made(roster(), file);
        assertThat(made.rows()).isEqualTo(100_000);
        assertThat(made.total()).isEqualTo(200_003);
        assertThat(made.changes()).hasSize(1000);
    }

    private static RosterChange change(Action action, String from, Field... fields) {
        return new RosterChange(Kind.ASSIGNMENT, action, "E1001 " + from, List.of(fields));
    }

    private static RosterChange assignment(RosterOutcome.Difference made) {
        return made.changes().stream()
                .filter(c -> c.kind() == Kind.ASSIGNMENT)
                .findFirst()
                .orElseThrow();
    }

    private static RosterOutcome.Difference made(RosterText standing, RosterText file) {
        return (RosterOutcome.Difference) difference(standing, file).outcome(false);
    }

    private static RosterDifference difference(RosterText standing, RosterText file) {
        var before =
                RosterReader.read(standing.bytes()) instanceof RosterFile.Sound sound
                        ? sound.roster()
                        : Roster.empty();
        return RosterDifference.between(before, (RosterFile.Sound) RosterReader.read(file.bytes()));
    }
}
