package aidas.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the demo company's figures hold on purpose. All effects are in points of the recommendation
 * score (NPS, −100 to 100) and add up; an analysis should find these and nothing else.
 */
public final class Planted {

    /** Recommendation score of an ordinary store where no standard was missed. */
    public static final double BASE = 41;

    /** CSAT and CES: favourable minus unfavourable answers lie this much above the NPS. */
    public static final double SATISFACTION_OVER_RECOMMENDATION = 15;

    public static final Set<String> BETTER_STORES = Set.of("BG-SOF-01", "LT-VNO-01", "GB-MAN-01");
    public static final double BETTER = 18;
    public static final Set<String> WORSE_STORES = Set.of("LT-SQQ-01", "GB-CDF-01");
    public static final double WORSE = -18;

    /** Stores opened lately whose few answers are fixed; behind them is an ordinary store. */
    public static final List<FewAnswers> SMALL_STORES =
            List.of(
                    new FewAnswers("BG-BLG-01", 14, 3, 1),
                    new FewAnswers("LT-UTN-01", 4, 5, 12),
                    new FewAnswers("GB-YRK-01", 12, 2, 0));

    public static final int SMALL_STORES_OPEN_DAYS = 40;

    /** Standard deviation of the employees' skill, centred within each store. */
    public static final double SKILL_SD = 8;

    public static final Set<String> EXCELLENT_EMPLOYEES = Set.of("E1021", "E3021");
    public static final double EXCELLENT = 30;

    /** An excellent employee serves this many times as many customers as a colleague. */
    public static final int EXCELLENT_TRAFFIC = 2;

    /** CES of online stores, not their NPS. */
    public static final double ONLINE_EASE = -25;

    /** EX of a month moves CX this many months later … */
    public static final int EX_LEADS_BY_MONTHS = 2;

    /** … by this many points for one standard deviation of EX within the store … */
    public static final double EX_POINTS_PER_SD = 6;

    /** … which comes to about this r between months of the same store. */
    public static final double EX_CORRELATION = 0.5;

    /** Share of new customers who came by recommendation, in an ordinary store … */
    public static final double RECOMMENDED = 0.40;

    /** … and what each planted point of a better or worse store adds to it. */
    public static final double RECOMMENDED_PER_POINT = 0.006;

    /** Points by the number of standards missed: 0, 1, 2, 3 or more. */
    public static final List<Double> MISSED_POINTS = List.of(0.0, -9.0, -20.0, -38.0);

    /** Share of the transaction value that is left, by the same ladder. */
    public static final List<Double> MISSED_VALUE = List.of(1.0, 0.93, 0.84, 0.75);

    /** How often 0, 1, 2, 3 or more standards are missed, alike in every store. */
    public static final List<Double> MISSED_SHARE = List.of(0.62, 0.23, 0.10, 0.05);

    /** Answers about the collection desk in November and December. */
    public static final double COLLECTION_SEASON = -25;

    /** Answers of customers who bring something back, alike in every store. */
    public static final double RETURN_POINTS = -30;

    public static final double RETURN_SHARE = 0.10;

    /** An ordinary store that takes back what the whole region returns … */
    public static final String RETURNS_STORE = "BG-PDV-01";

    /** … this share of its customers: its raw score suffers, its adjusted one must not. */
    public static final double RETURNS_STORE_SHARE = 0.45;

    /** Where dissatisfied customers tap the company's policy … */
    static final Country STRICT_POLICY = Country.GB;

    /** … this many times as often as each other reason about the company. */
    public static final double POLICY_TIMES = 3;

    /** Whom colleagues thank less often, being out of sight … */
    static final Team LESS_THANKED = Team.COLLECTION;

    /** … this many times as often as others of the same store. */
    public static final double LESS_THANKED_TIMES = 0.5;

    /** Whom nobody thanks, so that their lead finds somebody to thank. */
    static final Set<String> UNTHANKED = Set.of("E1013", "E1014");

    /** Two who mostly thank each other … */
    static final List<String> RING = List.of("E1001", "E1003");

    /** … so many times each in the last whole month. */
    public static final int RING_TIMES = 6;

    /** Stores that tried an idea: lots of this seed drew them from all but the small ones … */
    public static final List<String> TRIAL_STORES =
            List.of(
                    "BG-PVN-01",
                    "BG-SOF-04",
                    "BG-VAR-01",
                    "GB-BHM-01",
                    "GB-EDI-01",
                    "LT-KLJ-01",
                    "LT-KUN-02",
                    "LT-PNV-01");

    public static final long TRIAL_SEED = 29;

    /** … from so many weeks before the demo's day, for so many weeks … */
    public static final int TRIAL_WEEKS_AGO = 43;

    public static final int TRIAL_WEEKS = 13;

    /** … and it gave them so many points meanwhile. */
    public static final double TRIAL = 15;

    /** One answer with an unknown employee or store every so many days. */
    public static final int STRAY_EVERY_DAYS = 45;

    private Planted() {}

    /** The fixed answers of a small store. */
    public record FewAnswers(String store, int promoters, int passives, int detractors) {

        /** Number of answers. */
        public int n() {
            return promoters + passives + detractors;
        }
    }

    /** Points of the store itself, 0 for an ordinary one. */
    static double ofStore(String code) {
        return BETTER_STORES.contains(code) ? BETTER : WORSE_STORES.contains(code) ? WORSE : 0;
    }

    /** From which the stores of the trial were drawn. */
    public static List<String> trialCandidates() {
        return Shop.all().stream().filter(shop -> !shop.small()).map(Shop::code).sorted().toList();
    }

    /** The first day of the trial. */
    public static LocalDate trialStart(LocalDate asOf) {
        return asOf.minusWeeks(TRIAL_WEEKS_AGO);
    }

    /** Points of a store on a day by what it tried. */
    static double ofTrial(String code, LocalDate day, LocalDate asOf) {
        var start = trialStart(asOf);
        boolean tried = !day.isBefore(start) && day.isBefore(start.plusWeeks(TRIAL_WEEKS));
        return tried && TRIAL_STORES.contains(code) ? TRIAL : 0;
    }

    /** What the ladder costs on average: answers without standards lie this much lower as well. */
    static double meanMissedPoints() {
        double sum = 0;
        for (int i = 0; i < MISSED_SHARE.size(); i++) {
            sum += MISSED_SHARE.get(i) * MISSED_POINTS.get(i);
        }
        return sum;
    }
}
