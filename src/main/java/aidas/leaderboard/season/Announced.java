package aidas.leaderboard.season;

import aidas.access.RegionCode;
import aidas.leaderboard.Board;
import aidas.leaderboard.Contender;
import aidas.leaderboard.Mix;
import aidas.leaderboard.Months;
import aidas.leaderboard.UnitKind;
import aidas.organisation.Format;
import aidas.organisation.Membership;
import aidas.survey.Scale;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a season was announced with; written once (R1.2). */
@Embeddable
class Announced {

    private String code;
    private String series;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bg")
    private String nameBg;

    @Column(name = "name_lt")
    private String nameLt;

    private String unit;
    private String scale;
    private String membership;
    private String mix;
    private String region;
    private String format;

    @Column(name = "from_month")
    private LocalDate fromMonth;

    @Column(name = "until_month")
    private LocalDate untilMonth;

    @Column(name = "appeal_days")
    private int appealDays;

    private String rule;
    private int threshold;

    @Column(name = "rules_en")
    private String rulesEn;

    @Column(name = "rules_bg")
    private String rulesBg;

    @Column(name = "rules_lt")
    private String rulesLt;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "announced_by")
    private String announcedBy;

    /** For JPA. */
    protected Announced() {}

    Announced(Announcement announced, Wording words, Instant at, String by) {
        var rules = announced.rules();
        code = announced.code();
        series = announced.seriesOrOwn();
        nameEn = announced.name().en();
        nameBg = announced.name().bg();
        nameLt = announced.name().lt();
        unit = rules.kind().code();
        scale = rules.scale().code();
        membership = rules.membership().code();
        mix = rules.mix().code();
        region = rules.region() == null ? null : rules.region().value();
        format = rules.format() == null ? null : rules.format().code();
        fromMonth = rules.months().from().atDay(1);
        untilMonth = rules.months().until().atDay(1);
        appealDays = rules.appealDays();
        rule = Board.RULE;
        threshold = Contender.FLOOR;
        rulesEn = words.en();
        rulesBg = words.bg();
        rulesLt = words.lt();
        announcedAt = at;
        announcedBy = by;
    }

    SeasonFacts facts() {
        return new SeasonFacts(
                new SeasonCode(code),
                new SeasonCode(series),
                new Wording(nameEn, nameBg, nameLt),
                rules(),
                rule,
                threshold,
                new Wording(rulesEn, rulesBg, rulesLt),
                announcedAt,
                announcedBy);
    }

    SeasonRules rules() {
        return new SeasonRules(
                UnitKind.ofCode(unit).orElseThrow(),
                Scale.ofCode(scale).orElseThrow(),
                Membership.ofCode(membership).orElseThrow(),
                Mix.ofCode(mix).orElseThrow(),
                region == null ? null : new RegionCode(region),
                format == null ? null : new Format(format),
                new Months(YearMonth.from(fromMonth), YearMonth.from(untilMonth)),
                appealDays);
    }
}
