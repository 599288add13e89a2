package aidas.organisation;

import static aidas.organisation.OrganisationFixture.VITOSHA;
import static aidas.organisation.OrganisationFixture.elenaFacts;
import static aidas.organisation.OrganisationFixture.stay;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final LocalDate DAY = LocalDate.ofYearDay(2026, 100);
    private static final StoreId STORE = new StoreId(1);
    private static final TeamEntry DESK =
            new TeamEntry(
                    new TeamId(7),
                    STORE,
                    new TeamFacts(new TeamKey(VITOSHA.code(), "desk"), "Информация"));

    private final Directory directory =
            new Directory(
                    List.of(new StoreEntry(STORE, VITOSHA, true)),
                    List.of(DESK),
                    List.of(new EmployeeEntry(new EmployeeId(11), elenaFacts("Димитрова"), true)),
                    List.of(
                            new Posting(new EmployeeId(12), STORE, null, stay(1, 0)),
                            new Posting(new EmployeeId(11), STORE, DESK.id(), stay(90, 101)),
                            new Posting(new EmployeeId(13), STORE, null, stay(101, 0)),
                            new Posting(new EmployeeId(14), new StoreId(2), null, stay(1, 0))));

    @Test
    void R5_2_on_the_roster_is_whose_assignment_holds_that_day() {
        assertThat(directory.onRoster(STORE, DAY))
                .containsExactly(new EmployeeId(11), new EmployeeId(12));
        assertThat(directory.onRoster(STORE, DAY.plusDays(1)))
                .containsExactly(new EmployeeId(12), new EmployeeId(13));
    }

    @Test
    void R5_2_of_a_team_only_its_members() {
        assertThat(directory.onRoster(DESK, DAY)).containsExactly(new EmployeeId(11));
        assertThat(directory.onRoster(DESK, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void what_is_not_known_is_absent() {
        assertThat(directory.store(VITOSHA.code())).isPresent();
        assertThat(directory.store(new StoreCode("BG-SOF-99"))).isEmpty();
        assertThat(directory.team(VITOSHA.code(), "desk")).contains(DESK);
        assertThat(directory.team(VITOSHA.code(), "")).isEmpty();
        assertThat(directory.employee(new EmployeeNumber("E9"))).isEmpty();
    }
}
