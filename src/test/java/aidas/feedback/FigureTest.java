package aidas.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.survey.Scale;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every set of answers there can be. */
class FigureTest {

    @Property
    void R8_2_an_nps_and_its_interval_stay_on_the_scale(
            @ForAll @LongRange(max = 100_000) long promoters,
            @ForAll @LongRange(max = 100_000) long passives,
            @ForAll @LongRange(min = 1, max = 100_000) long detractors) {
        staysOnItsScale(Nps.of(promoters, passives, detractors).orElseThrow());
    }

    @Property
    void R8_2_one_more_promoter_never_lowers_an_nps_and_one_more_detractor_never_raises_it(
            @ForAll @LongRange(max = 10_000) long promoters,
            @ForAll @LongRange(max = 10_000) long passives,
            @ForAll @LongRange(min = 1, max = 10_000) long detractors) {
        double nps = Nps.of(promoters, passives, detractors).orElseThrow().value();
        assertThat(Nps.of(promoters + 1, passives, detractors).orElseThrow().value())
                .isGreaterThanOrEqualTo(nps);
        assertThat(Nps.of(promoters, passives, detractors + 1).orElseThrow().value())
                .isLessThanOrEqualTo(nps);
    }

    @Property
    void R8_2_ten_times_the_answers_narrow_the_interval_and_keep_the_point(
            @ForAll @LongRange(max = 1_000) long promoters,
            @ForAll @LongRange(max = 1_000) long passives,
            @ForAll @LongRange(min = 1, max = 1_000) long detractors) {
        var few = Nps.of(promoters, passives, detractors).orElseThrow();
        var many = Nps.of(10 * promoters, 10 * passives, 10 * detractors).orElseThrow();
        assertThat(Math.abs(many.value() - few.value())).isLessThan(1e-9);
        assertThat(many.margin()).isLessThan(few.margin());
    }

    @Property
    void R8_3_a_csat_lies_within_its_interval_and_rises_with_each_top_answer(
            @ForAll @LongRange(max = 100_000) long top,
            @ForAll @LongRange(min = 1, max = 100_000) long rest) {
        var csat = new Csat(Scale.CSAT_1_5, Bands.counted(top, rest, 0));
        staysOnItsScale(csat);
        assertThat(csat.value()).isBetween(csat.intervalLow() - 1e-9, csat.intervalHigh() + 1e-9);
        var better = new Csat(Scale.CSAT_1_5, Bands.counted(top + 1, rest, 0));
        assertThat(better.value()).isGreaterThan(csat.value());
        assertThat(better.intervalLow()).isGreaterThan(csat.intervalLow());
    }

    @Property
    void R8_8_the_answers_told_are_enough_and_not_many_too_many(
            @ForAll @IntRange(max = 60) int top, @ForAll @IntRange(min = 1, max = 60) int rest) {
        var csat = new Csat(Scale.CSAT_1_5, Bands.counted(top, rest, 0));
        double share = csat.value() / 100;
        double n = csat.n() + csat.moreNeeded();
        var later = new Csat(Scale.CSAT_1_5, bands(share, n));
        assertThat(later.tooFewToJudge()).isFalse();
        if (csat.moreNeeded() > 0) {
            double before = n - Math.min(csat.moreNeeded(), 11);
            assertThat(new Csat(Scale.CSAT_1_5, bands(share, before)).tooFewToJudge()).isTrue();
        }
    }

    @Property
    void R8_9_any_answers_have_figures_on_their_scales(@ForAll("answers") List<Answers> parts) {
        var sum = parts.stream().reduce(Answers.none(Scale.CSAT_1_10), Answers::plus);
        staysOnItsScale((Measured) sum.figure());
        var mean = (Measured) sum.mean();
        staysOnItsScale(mean);
        assertThat(mean.value()).isBetween(mean.intervalLow() - 1e-9, mean.intervalHigh() + 1e-9);
        assertThat(mean.n()).isBetween(1 - 1e-9, parts.size() + 1e-9);
    }

    @Provide
    Arbitrary<List<Answers>> answers() {
        var scores = Arbitraries.integers().between(10, 100).map(t -> BigDecimal.valueOf(t, 1));
        var weights = Arbitraries.of(1.0, 0.5, 0.333333, 0.25, 0.000001);
        return Combinators.combine(scores, weights)
                .as((score, weight) -> Answers.one(Scale.CSAT_1_10, score, weight))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static Bands bands(double share, double n) {
        return new Bands(share * n, (1 - share) * n, 0, n, 1);
    }

    private static void staysOnItsScale(Measured figure) {
        assertThat(figure.value()).isBetween(figure.scaleLow(), figure.scaleHigh());
        assertThat(figure.intervalLow()).isBetween(figure.scaleLow(), figure.intervalHigh());
        assertThat(figure.intervalHigh()).isLessThanOrEqualTo(figure.scaleHigh());
        assertThat(figure.margin()).isPositive();
    }
}
