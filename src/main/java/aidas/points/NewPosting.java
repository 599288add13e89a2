package aidas.points;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What comes into the ledger.
 *
 * @param kind {@code earned}, {@code given}, {@code spent} or {@code countered}
 * @param occasion for which it comes in once (R1.4)
 * @param fund the key of the other side, whose change is the negative
 * @param points the change of the person's side; not 0
 * @param rule the key of the version; null by hand
 * @param event what it is for; null by hand
 * @param other between whom and the person it was; null for none
 * @param because {@code withdrawn}, {@code hidden}, {@code declined} or {@code cancelled}; null for
 *     others than such counter-entries
 * @param reason in the words of who did it by hand; null for others
 * @param counters the key of the posting whose mirror it is; null for none
 */
record NewPosting(
        String kind,
        String occasion,
        long fund,
        EmployeeId who,
        int points,
        Long rule,
        String event,
        EmployeeId other,
        LocalDate day,
        Instant at,
        String because,
        String reason,
        Long counters,
        String by) {

    /** What a rule pays. */
    static NewPosting earned(ScoringRule rule, Occurrence it, EmployeeId other, Instant at) {
        return new NewPosting(
                "earned",
                occasion(rule, it),
                rule.fund(),
                it.who(),
                rule.terms().points(),
                rule.id(),
                it.event(),
                other,
                it.day(),
                at,
                null,
                null,
                null,
                "rule:" + rule.code());
    }

    /** What HR gives or takes. */
    static NewPosting byHand(HandEntry entry, long fund, EmployeeId who, String by, Instant at) {
        return new NewPosting(
                entry.points() > 0 ? "given" : "spent",
                entry.occasion(),
                fund,
                who,
                entry.points(),
                null,
                null,
                null,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                at,
                null,
                entry.reason(),
                null,
                by);
    }

    /** The statement tells what promised it. */
    static NewPosting promised(Promises.Promise due, long fund, EmployeeId who) {
        return new NewPosting(
                "given",
                due.event() + "/" + who.value(),
                fund,
                who,
                due.points(),
                null,
                due.event(),
                null,
                due.day(),
                due.at(),
                null,
                null,
                null,
                "promised");
    }

    /** Of the code, not of the version: a new version pays nothing a second time. */
    static String occasion(ScoringRule rule, Occurrence it) {
        return rule.code() + "/" + it.event() + "/" + it.who().value();
    }
}
