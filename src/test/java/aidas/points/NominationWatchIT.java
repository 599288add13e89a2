package aidas.points;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.feedback.Cursor;
import aidas.recognition.nomination.CallCode;
import aidas.recognition.nomination.CallDesk;
import aidas.recognition.nomination.CallTerms;
import aidas.recognition.nomination.NewNomination;
import aidas.recognition.nomination.NominationDesk;
import aidas.recognition.nomination.NominationGranted;
import aidas.recognition.value.Tongues;
import aidas.testbed.InContainer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a granted nomination pays. */
@InContainer
class NominationWatchIT extends TwoStoresWithPoints {

    private static final CallCode STAR = new CallCode("pt-star");

    @Inject Event<NominationGranted> told;
    @Inject CallDesk calls;
    @Inject NominationDesk desk;

    private long nominated() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var name = Tongues.of("Star", "Звезда", "Žvaigždė");
        harriet();
        calls.open(STAR.value(), new CallTerms(name, name, today, today.plusDays(9), 1, List.of()));
        employee(ANNA);
        return desk.draft(
                STAR,
                "watch",
                new NewNomination(new EmployeeNumber(BORIS), "Later.", VALUE, Language.EN, null));
    }

    private void granted(long id, int points) {
        told.fire(new NominationGranted(id, id(BORIS), STAR, "Star", points, Instant.now()));
    }

    @Test
    void R3_4_it_posts_once_and_the_statement_names_the_call_in_three_languages() {
        joined(BORIS);
        long id = nominated();
        granted(id, 50);
        granted(id, 50);
        employee(BORIS);
        var mine = reading.mine(null, Cursor.NEWEST, 20).orElseThrow();
        assertThat(mine.balance()).isEqualTo(50);
        assertThat(mine.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.call().lt()).isEqualTo("Žvaigždė"))
                .satisfies(line -> assertThat(line.kind()).isEqualTo("given"));
    }

    @Test
    void R4_1_who_takes_no_part_is_paid_nothing() {
        granted(nominated(), 50);
        joined(BORIS);
        assertThat(reading.mine(null, Cursor.NEWEST, 20).orElseThrow().balance()).isZero();
    }

    @Test
    void R3_4_a_call_without_points_posts_nothing() {
        joined(BORIS);
        granted(nominated(), 0);
        employee(BORIS);
        assertThat(reading.mine(null, Cursor.NEWEST, 20).orElseThrow().lines()).isEmpty();
    }
}
