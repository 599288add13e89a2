package aidas.leaderboard.season;

import aidas.access.RegionCode;
import aidas.leaderboard.Contender;
import aidas.leaderboard.Mix;
import aidas.leaderboard.Unit;
import aidas.organisation.Format;

/**
 * A unit with what went into a season, or what came too late for it.
 *
 * @param format null for a region
 * @param people credited; counted for teams only
 * @param mix null where the season has no adjusted figure
 */
record UnitSums(
        String code,
        String name,
        String place,
        String region,
        String format,
        int people,
        Tally tally,
        MixTally mix) {

    static UnitSums of(Contender contender, Mix asked) {
        var unit = contender.unit();
        boolean mixed = asked == Mix.ADJUSTED && contender.mix() != null;
        return new UnitSums(
                unit.code(),
                unit.name(),
                unit.place(),
                unit.region().value(),
                unit.format() == null ? null : unit.format().code(),
                contender.people(),
                Tally.of(contender.answers()),
                mixed ? MixTally.of(contender.mix()) : null);
    }

    UnitSums plus(UnitSums more) {
        var mixes = mix == null ? more.mix : more.mix == null ? mix : mix.plus(more.mix);
        return with(tally.plus(more.tally), mixes);
    }

    /** What is more than that. */
    UnitSums minus(UnitSums less) {
        return with(
                tally.minus(less.tally),
                mix == null || less.mix == null ? mix : mix.minus(less.mix));
    }

    private UnitSums with(Tally sums, MixTally mixes) {
        return new UnitSums(code, name, place, region, format, people, sums, mixes);
    }

    Contender contender(SeasonRules rules) {
        var unit =
                new Unit(
                        rules.kind(),
                        code,
                        name,
                        place,
                        new RegionCode(region),
                        format == null ? null : new Format(format),
                        false);
        var answers = tally.answers(rules.scale());
        boolean mixed = mix != null && !answers.nobodyAnswered();
        return new Contender(unit, answers, mixed ? mix.mix() : null, people);
    }
}
