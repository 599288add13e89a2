package aidas.launcher.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws what customers tell beside their score: reasons they tap, the company, consent. */
final class Taps {

    private static final double TAPPED = 0.5;
    private static final double SECOND = 0.4;
    private static final double QUOTABLE = 0.35;

    /** How often the company is judged as the person is; else as an ordinary company. */
    private static final double SAME = 0.5;

    private static final double COMPANY_BASE = 25;

    private static final List<String> PERSON =
            List.of("friendly", "listening", "knowledge", "speed");
    private static final List<String> COMPANY = List.of("price", "range", "queue", "policy");
    private static final List<Double> EVEN = List.of(1.0, 1.0, 1.0, 1.0);

    private final Dice dice;
    private final LocalDate second;

    /**
     * @param second the day from which on the second version of the survey asks
     */
    Taps(long seed, LocalDate second) {
        this.dice = new Dice(seed, "taps");
        this.second = second;
    }

    Particulars of(Visit visit, Band band, boolean words) {
        if (visit.question() != Question.NPS) {
            return Particulars.none(visit.reason());
        }
        var chips = chips(visit, band);
        var version =
                visit.standards() == null ? null : visit.day().isBefore(second) ? (Integer) 1 : 2;
        boolean both = Integer.valueOf(2).equals(version);
        return new Particulars(
                visit.reason(),
                version,
                both ? company(band, chips) : null,
                chips,
                visit.standards(),
                words && band == Band.PRAISE && dice.chance(QUOTABLE));
    }

    private List<String> chips(Visit visit, Band band) {
        if (!dice.chance(TAPPED)) {
            return List.of();
        }
        var chips = new ArrayList<String>();
        int about = dice.index(about(band));
        if (about < 2) {
            add(chips, PERSON, EVEN);
        }
        if (about > 0) {
            boolean policy =
                    band == Band.COMPLAINT && visit.shop().country() == Planted.STRICT_POLICY;
            add(chips, COMPANY, List.of(1.0, 1.0, 1.0, policy ? Planted.POLICY_TIMES : 1.0));
        }
        return List.copyOf(chips);
    }

    /** The shares of: the person only, both, the company only. */
    private static List<Double> about(Band band) {
        return switch (band) {
            case PRAISE -> List.of(0.62, 0.26, 0.12);
            case NEUTRAL -> List.of(0.42, 0.34, 0.24);
            case COMPLAINT -> List.of(0.44, 0.26, 0.30);
        };
    }

    private void add(List<String> chips, List<String> among, List<Double> shares) {
        var one = among.get(dice.index(shares));
        chips.add(one);
        if (dice.chance(SECOND)) {
            var other = among.get(dice.index(shares));
            if (!other.equals(one)) {
                chips.add(other);
            }
        }
    }

    private Integer company(Band band, List<String> chips) {
        boolean blamed = band == Band.COMPLAINT && !chips.isEmpty() && COMPANY.containsAll(chips);
        var its = blamed || dice.chance(SAME) ? band : Band.drawn(COMPANY_BASE, dice);
        return Question.NPS.score(its, dice);
    }
}
