package aidas.leaderboard.season;

import aidas.access.RegionCode;
import aidas.leaderboard.Mix;
import aidas.leaderboard.Months;
import aidas.leaderboard.UnitKind;
import aidas.organisation.Membership;
import aidas.survey.Scale;
import java.time.Instant;
import java.time.YearMonth;

/** Seasons of a region of their own, in spring and summer 2025. */
final class SeasonFixture {

    static final String REGION = "SEA-R";
    static final Months SPRING = new Months(YearMonth.of(2025, 3), YearMonth.of(2025, 6));
    static final Months SUMMER = new Months(YearMonth.of(2025, 6), YearMonth.of(2025, 9));
    static final Months AUTUMN = new Months(YearMonth.of(2025, 9), YearMonth.of(2025, 11));
    static final Instant FEBRUARY = Instant.parse("2025-02-10T10:00:00Z");
    static final Instant APRIL = Instant.parse("2025-04-10T10:00:00Z");
    static final Instant JULY = Instant.parse("2025-07-01T10:00:00Z");
    static final Instant AUGUST = Instant.parse("2025-08-01T10:00:00Z");

    private SeasonFixture() {}

    static Announcement announcement(String code, Months months) {
        return new Announcement(
                code,
                "sea",
                new Wording("Season " + code, "Сезон " + code, "Sezonas " + code),
                rules(months));
    }

    static SeasonRules rules(Months months) {
        return new SeasonRules(
                UnitKind.STORE,
                Scale.NPS_0_10,
                Membership.THEN,
                Mix.RAW,
                new RegionCode(REGION),
                null,
                months,
                14);
    }

    static Season announced() {
        return new Season(
                announcement("spring", SPRING),
                new Wording("rules", "правила", "taisyklės"),
                FEBRUARY,
                "harriet");
    }

    static Season closed() {
        var season = announced();
        season.close("harriet", JULY);
        return season;
    }
}
