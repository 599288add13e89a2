package aidas.leaderboard.season.web;

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

/** A season as HR fills it in. */
public class AnnounceForm {

    private String code;
    private String series;
    private String nameEn;
    private String nameBg;
    private String nameLt;
    private String unit = UnitKind.STORE.code();
    private String scale = Scale.NPS_0_10.code();
    private String membership = Membership.THEN.code();
    private String mix = Mix.RAW.code();
    private String region;
    private String format;
    private String from;
    private String last;
    private int appealDays = SeasonRules.USUAL_APPEAL_DAYS;

    Announcement announcement() {
        return new Announcement(
                code,
                series,
                new Wording(nameEn, nameBg, nameLt),
                new SeasonRules(
                        UnitKind.ofCode(unit).orElseThrow(() -> new Refused("unit", "")),
                        Scale.ofCode(scale).orElseThrow(() -> new Refused("scale", "")),
                        Membership.ofCode(membership)
                                .orElseThrow(() -> new Refused("membership", "")),
                        Mix.ofCode(mix).orElseThrow(() -> new Refused("mix", "")),
                        region == null || region.isBlank() ? null : new RegionCode(region),
                        format == null || format.isBlank() ? null : new Format(format),
                        months(),
                        appealDays));
    }

    /** The last month is in. */
    private Months months() {
        var first = month("from", from);
        var end = month("until", last).plusMonths(1);
        try {
            return new Months(first, end);
        } catch (IllegalArgumentException e) {
            throw new Refused("until", "not before from");
        }
    }

    private static YearMonth month(String field, String text) {
        try {
            return YearMonth.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new Refused(field, "a month such as 2026-04");
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameBg() {
        return nameBg;
    }

    public void setNameBg(String nameBg) {
        this.nameBg = nameBg;
    }

    public String getNameLt() {
        return nameLt;
    }

    public void setNameLt(String nameLt) {
        this.nameLt = nameLt;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getScale() {
        return scale;
    }

    public void setScale(String scale) {
        this.scale = scale;
    }

    public String getMembership() {
        return membership;
    }

    public void setMembership(String membership) {
        this.membership = membership;
    }

    public String getMix() {
        return mix;
    }

    public void setMix(String mix) {
        this.mix = mix;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public int getAppealDays() {
        return appealDays;
    }

    public void setAppealDays(int appealDays) {
        this.appealDays = appealDays;
    }
}
