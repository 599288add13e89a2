package aidas.leaderboard;

import aidas.access.StoreCode;
import aidas.feedback.Answers;
import aidas.shared.Period;
import aidas.survey.Scale;
import java.time.YearMonth;
import java.util.Arrays;

/** Stores with answers, as boards compare them. */
final class Stores {

    static final Period MARCH = Period.ofMonth(YearMonth.of(2026, 3));

    private Stores() {}

    static StoreBoard board(Contender... stores) {
        return StoreBoard.of(Scale.NPS_0_10, MARCH, Arrays.asList(stores));
    }

    /** By promoters, passives and detractors, with scores 9.5, 7.5 and 3 on average. */
    static Contender store(String name, long promoters, long passives, long detractors) {
        double sum = 9.5 * promoters + 7.5 * passives + 3.0 * detractors;
        double squares = 90.5 * promoters + 56.5 * passives + 11.0 * detractors;
        return new Contender(
                new StoreCode("S-" + name.codePointAt(0)),
                name,
                "Ruse",
                false,
                Answers.counted(Scale.NPS_0_10, promoters, passives, detractors, sum, squares));
    }
}
