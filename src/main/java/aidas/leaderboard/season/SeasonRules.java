package aidas.leaderboard.season;

import aidas.access.RegionCode;
import aidas.leaderboard.BoardRequest;
import aidas.leaderboard.Mix;
import aidas.leaderboard.Months;
import aidas.leaderboard.UnitKind;
import aidas.organisation.Format;
import aidas.organisation.Membership;
import aidas.survey.Scale;

/**
 * By what a season judges.
 *
 * @param region null for all
 * @param format null for all
 * @param appealDays how long after closing one may appeal
 */
public record SeasonRules(
        UnitKind kind,
        Scale scale,
        Membership membership,
        Mix mix,
        RegionCode region,
        Format format,
        Months months,
        int appealDays) {

    public static final int USUAL_APPEAL_DAYS = 14;
    public static final int MOST_APPEAL_DAYS = 90;

    BoardRequest request() {
        return request(months);
    }

    /** The same of other months. */
    BoardRequest request(Months others) {
        return new BoardRequest(kind, scale, others, region, format, null, membership, mix);
    }

    /** The same but for the months and the time for appeals (R1.4). */
    boolean alike(SeasonRules other) {
        return request(other.months).equals(other.request());
    }
}
