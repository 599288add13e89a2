package aidas.recovery.web;

import aidas.access.Language;
import aidas.recovery.CaseFacts;
import aidas.recovery.Outcome;
import aidas.recovery.Pause;
import aidas.recovery.Step;
import aidas.recovery.Wording;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What pages say of cases, in the reader's language. */
@Named
@RequestScoped
public class RecoveryWords {

    private static final String SHARED = "recovery.words.";
    private static final Duration SOON = Duration.ofHours(24);

    @Inject Text text;
    @Inject Clock clock;

    /** What a field holds, and in which language. */
    public String tongue(String key, String code) {
        var language = Language.ofCode(code).orElseThrow();
        return text.of(SHARED + "in", text.of(key), language.ownName());
    }

    public String step(Step step) {
        return text.of(SHARED + "step." + step.code());
    }

    public String state(CaseFacts facts) {
        return facts.outcome() == null
                ? text.of(SHARED + "state." + facts.state())
                : outcome(facts.outcome());
    }

    public String outcome(Outcome outcome) {
        return text.of(SHARED + "outcome." + outcome.code());
    }

    public String pause(Pause pause) {
        return text.of(SHARED + "pause." + pause.code());
    }

    public String named(Wording wording) {
        return wording.in(text.locale());
    }

    public String owner(CaseFacts facts) {
        return facts.owner().isEmpty() ? text.of(SHARED + "unowned") : facts.owner();
    }

    /** Who works it, or worked it, as part of a sentence. */
    public String worker(CaseFacts facts) {
        var when = facts.outcome() == null ? "now" : "then";
        return facts.owner().isEmpty()
                ? text.of(SHARED + "unworked." + when)
                : text.of(SHARED + "worked." + when, facts.owner());
    }

    /** How long there is, how late it is, or why the clock stands; empty for what is over. */
    public String clock(CaseFacts facts) {
        if (!facts.unsolved()) {
            return "";
        }
        if (facts.times().pause() != null) {
            return text.of(SHARED + "clock.paused", pause(facts.times().pause()));
        }
        var left = Duration.between(clock.instant(), facts.times().due());
        var key = left.isNegative() ? "clock.late" : "clock.left";
        return text.of(SHARED + key, span(left.abs()));
    }

    /** Days and hours, or hours, or minutes. */
    private String span(Duration time) {
        if (time.toDays() > 0) {
            return text.of(SHARED + "span.days", time.toDays(), time.toHoursPart());
        }
        return time.toHours() > 0
                ? text.of(SHARED + "span.hours", time.toHours())
                : text.of(SHARED + "span.minutes", time.toMinutes());
    }

    /** The colour of its clock. */
    public String tone(CaseFacts facts) {
        if (!facts.running()) {
            return "";
        }
        var left = Duration.between(clock.instant(), facts.times().due());
        if (left.isNegative()) {
            return "error";
        }
        return left.compareTo(SOON) < 0 ? "warn" : "";
    }

    /** In the store's zone. */
    public String at(CaseFacts facts, Instant moment) {
        return moment == null ? "" : text.dayAndTime(moment.atZone(facts.place().zone()));
    }

    /** Such as "3 of 10"; empty for what is no answer. */
    public String score(CaseFacts facts) {
        var said = facts.complaint();
        return said.score() == null
                ? text.of(SHARED + "channel." + said.channel())
                : text.of(
                        SHARED + "score",
                        text.number(said.score(), 1),
                        Scale.ofCode(said.scale()).orElseThrow().high());
    }

    /** The colour of its score. */
    public String band(CaseFacts facts) {
        var said = facts.complaint();
        return said.score() == null
                ? ""
                : Scale.ofCode(said.scale()).orElseThrow().band(said.score()).name();
    }

    /** Place and day of the complaint. */
    public String where(CaseFacts facts) {
        return facts.place().name() + ", " + facts.place().city();
    }
}
