package aidas.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.notification.Kind;
import aidas.notification.Way;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The letters of the day and the week, whose moments are of a year in which nobody else writes. */
@InContainer
class RoundsIT extends TwoStoresWithLetters {

    /** A Monday, nine in Sofia. */
    private static final Instant MONDAY = Instant.parse("2040-03-05T07:00:00Z");

    /** That day, half past four in Sofia. */
    private static final Instant AFTERNOON = Instant.parse("2040-03-05T14:30:00Z");

    @Inject DueRounds rounds;

    @Test
    void R4_1_on_monday_morning_there_is_one_letter_of_what_lies_unread() throws Exception {
        thanked(ANNA, BORIS);
        thanked(CVETAN, BORIS);
        happened(MONDAY.minus(Duration.ofDays(3)));
        rounds.run(0, MONDAY.minus(Duration.ofHours(2)));
        assertThat(queued(BORIS)).isEmpty();
        rounds.run(0, MONDAY);
        rounds.run(0, MONDAY.plusSeconds(60));
        assertThat(queued(BORIS)).hasSize(1);
        letters.run(queued(BORIS).getFirst(), MONDAY);
        assertThat(arrived(BORIS))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.subject()).isEqualTo("Чакат Ви 2 непрочетени известия");
                            assertThat(it.text())
                                    .contains("* Anna One Ви благодари", "Благодарности: 2");
                        });
    }

    @Test
    void R4_1_nothing_unread_or_not_wanted_no_letter() {
        thanked(ANNA, BORIS, EGLE);
        happened(MONDAY.minus(Duration.ofDays(3)));
        employee(BORIS);
        desk.readAll();
        employee(EGLE);
        var mine = wishes.mine();
        wishes.choose(new aidas.notification.Wishes(true, false, mine.quiet(), mine.ways()));
        em.createNativeQuery("update notice set read_at = now() where employee_id = :who")
                .setParameter("who", id(BORIS).value())
                .executeUpdate();
        rounds.run(0, MONDAY);
        assertThat(queued(BORIS)).isEmpty();
        assertThat(queued(EGLE)).isEmpty();
    }

    @Test
    void R4_1_the_letter_of_the_day_tells_what_came_since_the_one_before() throws Exception {
        wish(EGLE, Kind.THANKED, Way.DAILY);
        thanked(ANNA, EGLE);
        happened(AFTERNOON.minus(Duration.ofHours(20)));
        rounds.run(0, AFTERNOON);
        assertThat(queued(EGLE)).hasSize(1);
        letters.run(queued(EGLE).getFirst(), AFTERNOON);
        assertThat(arrived(EGLE).getFirst().subject()).isEqualTo("Turite 1 naują pranešimą");
        rounds.run(0, AFTERNOON.plus(Duration.ofDays(1)));
        assertThat(queued(EGLE)).hasSize(1);
    }
}
