package aidas.leaderboard;

import aidas.feedback.Answers;
import aidas.feedback.Measured;
import aidas.statistics.Group;
import aidas.survey.Metric;
import java.util.Optional;

/**
 * A unit that is compared, with its answers on the board's scale.
 *
 * @param mix null where the figure cannot be adjusted, or nobody answered
 * @param people how many were credited, each in one team of a store only; counted for teams only
 */
public record Contender(Unit unit, Answers answers, CaseMix mix, int people) {

    /** Below this an interval of NPS is as wide as half of what units may differ by (R1.1). */
    public static final int FLOOR = 30;

    /** The figure of a team of fewer is next to a person's (R3.4). */
    public static final int LEAST_PEOPLE = 4;

    /** Points and percent, of which a share is a hundredth. */
    static final double HUNDRED = 100;

    /** The effective number of answers. */
    public double n() {
        return measured().map(Measured::n).orElse(0.0);
    }

    /** How many more answers it takes to enter; 0 when there are enough (R1.1). */
    public long more() {
        return Math.max(0, (long) Math.ceil(FLOOR - n() - 1e-9));
    }

    /** A team nobody answered about waits like any other. */
    boolean ofFewPeople() {
        return unit.kind() == UnitKind.TEAM && people < LEAST_PEOPLE && !answers.nobodyAnswered();
    }

    /** The key of the text that says why a team is not shown, with the least people as {0}. */
    public String whyWithheld() {
        return ofFewPeople() ? "leaderboard.withheld" : "leaderboard.withheld.cover";
    }

    public VolumeBand band(Months months) {
        return VolumeBand.of(n(), months.count());
    }

    Optional<Measured> measured() {
        return answers.figure() instanceof Measured measured
                ? Optional.of(measured)
                : Optional.empty();
    }

    /** The answers' values in the figure's unit; empty if nobody answered. */
    Optional<Group> group(Mix asked) {
        if (asked == Mix.ADJUSTED) {
            return Optional.ofNullable(mix).map(CaseMix::adjusted).map(Contender::times100);
        }
        return measured().map(figure -> times100(raw(figure.n())));
    }

    /** One answer is 1, 0 or −1 in an index, 1 or 0 in a share. */
    private Group raw(double n) {
        boolean share = answers.scale().metric() == Metric.CSAT;
        double plus = answers.favourable() / answers.weightSum();
        double minus = share ? 0 : answers.unfavourable() / answers.weightSum();
        return Group.ofSums(n, n * (plus - minus), n * (plus + minus));
    }

    private static Group times100(Group group) {
        return new Group(group.n(), HUNDRED * group.mean(), HUNDRED * HUNDRED * group.squares());
    }

    Contender plus(Contender more) {
        var mixes = mix == null ? more.mix : more.mix == null ? mix : mix.plus(more.mix);
        return new Contender(unit, answers.plus(more.answers), mixes, people + more.people);
    }
}
