package aidas.leaderboard.season.web;

import aidas.leaderboard.season.SeasonFacts;
import aidas.leaderboard.season.SeasonState;
import aidas.leaderboard.season.SeasonView.LateView;
import aidas.leaderboard.season.SnapshotView;
import aidas.leaderboard.season.UnitPlace;
import aidas.shared.Period;
import aidas.shared.web.Text;
import aidas.survey.Metric;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What pages say of a season, in the reader's language. */
@Named
@RequestScoped
public class SeasonWords {

    @Inject Text text;

    public String name(SeasonFacts season) {
        return season.name().in(text.locale());
    }

    public String rules(SeasonFacts season) {
        return season.words().in(text.locale());
    }

    /** Stores · NPS · 1 January 2026 to 31 March 2026. */
    public String scope(SeasonFacts season) {
        var rules = season.rules();
        var scale = rules.scale().code().toLowerCase(Locale.ROOT);
        return text.of(
                "leaderboard.season.scope",
                rules.kind(),
                text.of("feedback.scale." + scale),
                period(season));
    }

    public Period period(SeasonFacts season) {
        return season.rules().months().period();
    }

    /** One word for where it stands. */
    public String state(SeasonState state) {
        return text.of("leaderboard.season.state." + state.code());
    }

    /** A sentence: what is so, since when, and what comes next. */
    public String sentence(SeasonState state) {
        return switch (state) {
            case SeasonState.Announced it -> said(state, text.day(it.begins()), "");
            case SeasonState.Withdrawn it -> said(state, day(it.at()), it.reason());
            case SeasonState.Running it ->
                    it.over()
                            ? text.of("leaderboard.season.over.running")
                            : said(state, text.day(it.until().minusDays(1)), "");
            case SeasonState.Closed it ->
                    it.over()
                            ? text.of("leaderboard.season.over.closed", day(it.appealsUntil()))
                            : said(state, day(it.at()), text.dayAndTime(it.appealsUntil()));
            case SeasonState.Frozen it -> said(state, day(it.at()), "");
        };
    }

    private String said(SeasonState state, String first, String second) {
        return text.of("leaderboard.season.state." + state.code() + ".why", first, second);
    }

    /** Includes 12 late answers from the spring season. */
    public String late(LateView late) {
        return text.of("leaderboard.season.late", late.answers(), late.name().in(text.locale()));
    }

    /** Where an own unit stands; nobody is told a place below the group. */
    public String own(SeasonFacts season, UnitPlace unit) {
        if (unit.figure() == null) {
            return text.of("leaderboard.season.own.waiting", unit.missing());
        }
        var figure = unit.figure();
        return text.of(
                "leaderboard.season.own.figure",
                number(season, figure.value()),
                text.number(figure.n(), 0),
                number(season, figure.low()),
                number(season, figure.high()));
    }

    /** By whom and when it was announced. */
    public String announced(SeasonFacts season) {
        return text.of(
                "leaderboard.season.announced",
                text.dayAndTime(season.announcedAt()),
                season.announcedBy());
    }

    /** A result's place in the trail. */
    public String step(SnapshotView step) {
        return text.of(
                "leaderboard.season.trail", step.number(), text.dayAndTime(step.at()), step.by());
    }

    /** Who wrote it and when. */
    public String by(String who, Instant at) {
        return text.of("leaderboard.season.appeal.by", who, text.dayAndTime(at));
    }

    /** 33, 72%. */
    String number(SeasonFacts season, double value) {
        return season.rules().scale().metric() == Metric.CSAT
                ? text.percent(value / 100)
                : text.number(Math.rint(value) + 0.0, 0);
    }

    private String day(Instant at) {
        return text.day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
