package aidas.leaderboard.season.rest;

import aidas.access.RegionCode;
import aidas.leaderboard.Mix;
import aidas.leaderboard.Months;
import aidas.leaderboard.UnitKind;
import aidas.leaderboard.season.Announcement;
import aidas.leaderboard.season.SeasonRules;
import aidas.leaderboard.season.Wording;
import aidas.organisation.Format;
import aidas.organisation.Membership;
import aidas.shared.Refused;
import aidas.survey.Scale;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/**
 * A season to announce.
 *
 * @param series absent for one of its own
 * @param unit {@code stores}, {@code teams} or {@code regions}
 * @param scale absent for NPS
 * @param from the first month, such as 2026-04
 * @param until the first month no longer in
 * @param appealDays absent for fourteen
 */
public record AnnouncementJson(
        String code,
        String series,
        NameJson name,
        String unit,
        String scale,
        String membership,
        String mix,
        String region,
        String format,
        String from,
        String until,
        Integer appealDays) {

    /** The same name in three languages. */
    public record NameJson(String en, String bg, String lt) {}

    Announcement announcement() {
        return new Announcement(
                code,
                series,
                name == null ? new Wording(null, null, null) : wording(name),
                new SeasonRules(
                        one("unit", unit, null, UnitKind::ofCode),
                        one("scale", scale, Scale.NPS_0_10, Scale::ofCode),
                        one("membership", membership, Membership.THEN, Membership::ofCode),
                        one("mix", mix, Mix.RAW, Mix::ofCode),
                        region == null ? null : region(region),
                        format == null ? null : format(format),
                        months(),
                        appealDays == null ? SeasonRules.USUAL_APPEAL_DAYS : appealDays));
    }

    private Months months() {
        try {
            return new Months(month("from", from), month("until", until));
        } catch (IllegalArgumentException e) {
            throw new Refused("until", "a month after from, at most " + Months.MOST + " later");
        }
    }

    private static YearMonth month(String field, String text) {
        try {
            if (text != null) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException e) {
            throw new Refused(field, "a month such as 2026-04, got " + text);
        }
        throw new Refused(field, "a month such as 2026-04");
    }

    private static <T> T one(
            String field, String code, T usual, Function<String, Optional<T>> known) {
        if (code == null && usual != null) {
            return usual;
        }
        return Optional.ofNullable(code)
                .flatMap(known)
                .orElseThrow(() -> new Refused(field, "a " + field + " that there is"));
    }

    private static RegionCode region(String code) {
        if (code.isBlank() || code.length() > 20) {
            throw new Refused("region", "the code of a region");
        }
        return new RegionCode(code);
    }

    private static Format format(String code) {
        if (!Format.isCode(code)) {
            throw new Refused("format", "a format of a store");
        }
        return new Format(code);
    }

    private static Wording wording(NameJson name) {
        return new Wording(name.en(), name.bg(), name.lt());
    }
}
