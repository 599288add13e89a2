package aidas.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.recognition.badge.Crowd.By;
import aidas.testbed.InContainer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a night looks at, and that it misses nobody. */
@InContainer
class NightIT extends TwoStoresWithBadges {

    /** Of long ago, so that only what a test does came in since. */
    private static final Instant SINCE =
            LocalDate.now(ZoneOffset.UTC).minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    @Inject Crowds crowds;

    private List<Long> touched(Source source, By by) {
        em.flush();
        return crowds.touched(source, by, SINCE).stream()
                .flatMap(crowd -> Arrays.stream(crowd.keys()))
                .toList();
    }

    private void cameInLongAgo() {
        em.flush();
        for (var kept : List.of("response received_at", "kudos written_at")) {
            var column = kept.split(" ")[1];
            em.createNativeQuery(
                            "update %s set %s = %s - interval '30 days' where %s >= :since"
                                    .formatted(kept.split(" ")[0], column, column, column))
                    .setParameter("since", SINCE)
                    .executeUpdate();
        }
    }

    /** All rules but the last days are looked at. */
    private void lookedAtUntil(int daysAgo) {
        em.createNativeQuery("update badge_rule set awarded_until = :day where from_day < :day")
                .setParameter("day", daysAgo(daysAgo))
                .executeUpdate();
        em.clear();
    }

    @Test
    void R3_6_whom_an_answer_of_the_day_is_credited_to_is_looked_at_and_others_not() {
        glad(9, 10, BORIS);
        cameInLongAgo();
        glad(3, 10, ANNA);
        assertThat(touched(Source.PRAISE, By.PERSON))
                .contains(id(ANNA).value())
                .doesNotContain(id(BORIS).value());
    }

    @Test
    void R3_6_an_answer_that_comes_late_earns_the_badge_that_all_facts_earn() {
        added(often("praise", 2));
        glad(9, 10, ANNA);
        glad(9, 10, BORIS);
        assertThat(awardedTo(ANNA)).isEmpty();
        cameInLongAgo();
        glad(7, 9, ANNA);
        lookedAtUntil(1);
        assertThat(awardedTo(ANNA)).hasSize(1);
        nextDay();
        assertThat(awardedTo(ANNA)).hasSize(1);
        assertThat(awardedTo(BORIS)).isEmpty();
    }

    @Test
    void R3_6_a_rule_that_nobody_has_looked_at_yet_looks_at_everybody() {
        glad(9, 10, ANNA);
        glad(7, 9, ANNA);
        cameInLongAgo();
        added(often("praise", 2));
        assertThat(awardedTo(ANNA)).hasSize(1);
    }
}
