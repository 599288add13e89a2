package aidas.outreach.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import aidas.access.Language;
import aidas.outreach.Typed;
import aidas.shared.Refused;
import aidas.survey.AskedQuestions;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a tablet brings. */
@InContainer
class KioskDeskIT extends AStoreWithPlaces {

    @Inject KioskDesk kiosks;
    @Inject AskedQuestions questions;
    @Inject Clock clock;

    private int keys;

    private KioskAnswer answer(String key, String score, Duration ago) {
        long version = questions.current("nps").orElseThrow().version();
        return new KioskAnswer(key, version, Language.BG, ago, Typed.score(score), Boolean.TRUE);
    }

    private String key() {
        keys++;
        return "%032x".formatted(keys);
    }

    @Test
    void R3_2_the_same_answer_counts_once() {
        var link = make(PlaceKind.KIOSK).link();
        var key = key();
        assertThat(kiosks.take(link, answer(key, "9", Duration.ZERO))).contains(true);
        assertThat(kiosks.take(link, answer(key, "2", Duration.ZERO))).contains(false);
        assertThat(((Number) stored("r.score")).intValue()).isEqualTo(9);
    }

    @Test
    void R3_3_it_counts_when_it_was_given() {
        var link = make(PlaceKind.KIOSK).link();
        var given = clock.instant().minus(Duration.ofHours(30));
        kiosks.take(link, answer(key(), "9", Duration.ofHours(30)));
        var at = (Instant) stored("r.occurred_at");
        assertThat(Duration.between(given, at).abs()).isLessThan(Duration.ofMinutes(1));
        assertThatThrownBy(() -> answer(key(), "9", Duration.ofDays(61)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void R3_4_it_is_judged_by_the_version_that_was_shown() {
        var link = make(PlaceKind.KIOSK).link();
        var shown = answer(key(), "9", Duration.ZERO);
        em.createNativeQuery(
                        "update survey_version set state = 'retired', retired_at = now()"
                                + " where id = :id")
                .setParameter("id", shown.version())
                .executeUpdate();
        em.clear();
        assertThat(kiosks.sheet(link)).isEmpty();
        assertThat(kiosks.take(link, shown)).contains(true);
        assertThat(((Number) stored("r.survey_version_id")).longValue()).isEqualTo(shown.version());
    }

    @Test
    void R3_4_it_is_a_version_of_the_survey_that_is_asked_there() {
        var link = make(PlaceKind.KIOSK).link();
        long other = questions.current("csat-5").orElseThrow().version();
        var strange =
                new KioskAnswer(key(), other, Language.EN, Duration.ZERO, Typed.score("5"), null);
        assertThatThrownBy(() -> kiosks.take(link, strange))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.violations().getFirst().field()).isEqualTo("version"));
    }

    @Test
    void R3_5_what_cannot_be_taken_is_told_by_its_field() {
        var link = make(PlaceKind.KIOSK).link();
        assertThatThrownBy(() -> kiosks.take(link, answer(key(), "11", Duration.ZERO)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.violations().getFirst().field()).isEqualTo("score"));
    }
}
