package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.Sets;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.feedback.rest.SetFixture;
import aidas.shared.Period;
import aidas.statistics.Group;
import aidas.statistics.OneWay;
import aidas.statistics.Shrinkage;
import aidas.survey.Scale;
import aidas.testbed.InContainer;
import aidas.testbed.StubCaller;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * 73,421 ratings of 1,128 lecturers in 14 departments come in by the API; then each lecturer reads
 * their own figures, and all of them together are those that R computed (D-R10).
 */
@InContainer
@TestMethodOrder(OrderAnnotation.class)
class ReferencePeopleIT {

    private static final Period YEAR =
            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    private static final double LAST_DIGIT = 5e-10;

    @Inject OwnFeedback reading;
    @Inject FeedbackReading stores;
    @Inject StubCaller caller;

    @Test
    @Order(1)
    @RunAsClient
    void R6_1_73421_ratings_come_in_by_the_api() {
        Sets.rows("insteval_eth_lecturers/InstEval.csv", ReferencePeopleIT::deliver);
    }

    private static void deliver(List<NamedCsvRecord> rows) {
        var roster = new LinkedHashMap<String, String>();
        var ratings = new ArrayList<String>();
        for (var row : rows) {
            String lecturer = "L" + row.getField("d");
            String department = "IE-" + row.getField("dept");
            roster.putIfAbsent(department, SetFixture.row("IE", department, "Europe/Zurich", ""));
            roster.putIfAbsent(
                    lecturer, SetFixture.row("IE", department, "Europe/Zurich", lecturer));
            ratings.add(
                    "insteval,%d,%s,2024-10-01T12:00:00+02:00,CSAT-5,%s,%s"
                            .formatted(
                                    ratings.size() + 1, department, row.getField("y"), lecturer));
        }
        SetFixture.roster(roster.values());
        var tally = SetFixture.deliver("source,id,store,occurredAt,scale,score,employee", ratings);
        assertThat(tally.getInt("rejected")).isZero();
        assertThat(tally.getInt("accepted") + tally.getInt("duplicates")).isEqualTo(73_421);
    }

    @Test
    @Order(2)
    void R7_1_each_lecturers_own_figures_are_together_those_of_R() {
        var lecturers = lecturers();
        if (lecturers.isEmpty()) {
            System.out.println("sets absent: no lecturers, own figures not checked");
            return;
        }
        assertThat(lecturers).hasSize(1128);
        var groups = List.copyOf(lecturers.values());
        var analysis = OneWay.of(groups).orElseThrow();
        assertThat(analysis.n()).isEqualTo(73_421);
        assertThat(analysis.mean()).isCloseTo(3.2057449503548, within(LAST_DIGIT));
        assertThat(analysis.icc1()).isCloseTo(0.159854155115287, within(LAST_DIGIT));
        assertThat(analysis.tau2()).isCloseTo(0.284283480752538, within(LAST_DIGIT));
        assertThat(analysis.msw()).isCloseTo(1.49410933329419, within(LAST_DIGIT));

        var shrinkage = Shrinkage.towardGlsMean(analysis, groups);
        var expected =
                Map.of(
                        "L1258", 4.38800928453656,
                        "L79", 4.34294922337109,
                        "L1255", 4.31878859121319,
                        "L1866", 4.29668228096882,
                        "L844", 4.23426848112624);
        expected.forEach(
                (lecturer, mean) ->
                        assertThat(shrinkage.shrunk(lecturers.get(lecturer)).mean())
                                .as(lecturer)
                                .isCloseTo(mean, within(LAST_DIGIT)));
        var rawTop =
                groups.stream()
                        .sorted((a, b) -> Double.compare(b.mean(), a.mean()))
                        .limit(10)
                        .toList();
        assertThat(rawTop.getFirst().n()).isEqualTo(23);
        assertThat(rawTop).filteredOn(group -> group.n() < 30).hasSize(8);
    }

    @Test
    @Order(3)
    void R7_2_departments_have_the_means_of_R() {
        var expected =
                Map.of(
                        "IE-15",
                        3.27885783718104,
                        "IE-10",
                        2.99001699235344,
                        "IE-12",
                        3.34445843828715);
        if (lecturer("L1258").isEmpty()) {
            System.out.println("sets absent: no departments, figures not checked");
            return;
        }
        caller.is("olga").with(Role.OWNER).inCompany();
        expected.forEach(
                (department, mean) -> {
                    var overview = stores.ofStore(new StoreCode(department), YEAR);
                    var group = overview.main().answers().scores().orElseThrow();
                    assertThat(group.mean()).as(department).isCloseTo(mean, within(LAST_DIGIT));
                });
    }

    /** By number; their numbers in the set end at 2160. */
    private Map<String, Group> lecturers() {
        var found = new LinkedHashMap<String, Group>();
        for (int number = 1; number <= 2160; number++) {
            String lecturer = "L" + number;
            lecturer(lecturer).ifPresent(group -> found.put(lecturer, group));
        }
        return found;
    }

    private Optional<Group> lecturer(String number) {
        caller.is(number).with(Role.EMPLOYEE).employee(number);
        return reading.mine(YEAR, Scale.CSAT_1_5).getFirst().answers().scores();
    }
}
