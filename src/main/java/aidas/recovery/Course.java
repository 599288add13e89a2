package aidas.recovery;

import aidas.recovery.CaseState.Asked;
import aidas.recovery.CaseState.Closed;
import aidas.recovery.CaseState.Heard;
import aidas.recovery.CaseState.Opened;
import aidas.recovery.CaseState.Regretted;
import aidas.recovery.CaseState.Reopened;
import aidas.recovery.CaseState.Solved;
import aidas.shared.Conflict;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Derives where a case stands from what was done. */
record Course(Instant opened, Collection<StepDone> steps, Verdict verdict) {

    CaseState state() {
        if (verdict.closed()) {
            return new Closed(verdict.closedAt(), Outcome.ofCode(verdict.outcome()).orElseThrow());
        }
        return done(Step.FOLLOW_UP)
                .<CaseState>map(step -> new Asked(step.at()))
                .or(() -> done(Step.RESOLVE).map(step -> new Solved(step.at(), step.amount())))
                .orElseGet(this::unsolved);
    }

    private CaseState unsolved() {
        if (verdict.reopened() > 0) {
            return new Reopened(verdict.reopened());
        }
        return done(Step.APOLOGISE)
                .<CaseState>map(said -> new Regretted(said.at(), Way.ofCode(said.way()).get()))
                .or(() -> done(Step.LISTEN).map(step -> new Heard(step.at())))
                .orElseGet(() -> new Opened(opened));
    }

    /** In this round, if it is a step that is done anew. */
    Optional<StepDone> done(Step step) {
        return steps.stream()
                .filter(each -> each.is(step))
                .filter(each -> !step.again() || each.round() == verdict.reopened())
                .findFirst();
    }

    /**
     * @throws Conflict naming what is missing or done already
     */
    void expect(Step step) {
        var next = state().next();
        if (next == null) {
            throw new Conflict("all four steps are done; the case is " + state().code());
        }
        if (step != next) {
            throw new Conflict(
                    step.compareTo(next) < 0
                            ? step.code() + " is done; next comes " + next.code()
                            : next.code() + " is missing, which comes before " + step.code());
        }
    }

    /** One that nobody confirmed can still be spoken of. */
    void expectSolution() {
        if (!state().asksCustomer() && !verdict.is(Outcome.UNCONFIRMED)) {
            throw new Conflict("no solution was offered: the case is " + state().code());
        }
    }

    /**
     * @param spoken when the customer said something last; null for never
     */
    void expectSilence(Instant spoken, Duration silence, Instant now) {
        if (!(state() instanceof Asked(var asked))) {
            throw new Conflict("the customer was not asked: the case is " + state().code());
        }
        var last = spoken != null && spoken.isAfter(asked) ? spoken : asked;
        if (now.isBefore(last.plus(silence))) {
            throw new Conflict("the customer has time until " + last.plus(silence));
        }
    }
}
