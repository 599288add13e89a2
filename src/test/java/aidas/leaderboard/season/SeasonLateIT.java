package aidas.leaderboard.season;

import static aidas.leaderboard.season.SeasonFixture.SUMMER;
import static aidas.leaderboard.season.SeasonFixture.announcement;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.InContainer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes too late, against the database. */
@InContainer
class SeasonLateIT extends SixStores {

    @Test
    void R5_1_an_answer_after_the_freeze_counts_in_the_next_season() {
        frozen();
        var hash = reading.season(SEASON, Locale.ENGLISH).hash();
        answers(3, "2025-05-01", 10, 1, 1);
        IntStream.rangeClosed(1, 6).forEach(i -> answers(i, "2025-07-01", 40, 10, 10));
        assertThat(reading.season(SEASON, Locale.ENGLISH).hash()).isEqualTo(hash);
        desk.announce(announcement(NEXT.value(), SUMMER));
        desk.close(NEXT);
        var next = result(NEXT);
        assertThat(next.late())
                .singleElement()
                .satisfies(
                        late -> {
                            assertThat(late.season()).isEqualTo(SEASON);
                            assertThat(late.answers()).isEqualTo(12);
                        });
        lead("zoe", "SEA-03");
        assertThat(result(NEXT).own().getFirst().figure().n()).isEqualTo(72);
        lead("yan", "SEA-04");
        assertThat(result(NEXT).own().getFirst().figure().n()).isEqualTo(60);
    }

    @Test
    void R5_2_an_answer_counts_once_however_many_seasons_follow() {
        frozen();
        answers(3, "2025-05-01", 10, 1, 1);
        desk.announce(announcement(NEXT.value(), SUMMER));
        desk.close(NEXT);
        appealsAreOver();
        desk.freeze(NEXT);
        answers(3, "2025-05-01", 2, 0, 0);
        answers(4, "2025-07-01", 3, 0, 0);
        var last = new SeasonCode("sea-autumn");
        desk.announce(announcement(last.value(), SeasonFixture.AUTUMN));
        desk.close(last);
        assertThat(result(last).late())
                .extracting(late -> late.season() + " " + late.answers())
                .containsExactly("sea-spring 2", "sea-summer 3");
    }
}
