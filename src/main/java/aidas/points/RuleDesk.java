package aidas.points;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** HR writes the rules by which points are earned (R2.1). */
@UseCases
public class RuleDesk {

    /** Where a day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    @Inject ScoringRules rules;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** Every version, by code, the newest first. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<RuleView> all() {
        var today = today();
        return rules.all().stream().map(rule -> rule.view(today)).toList();
    }

    /**
     * Writes a draft, or writes it anew; nothing is paid by it yet.
     *
     * @return which version it is
     * @throws Refused with every field at fault
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public int draft(String code, TermsDraft draft) {
        if (!RuleCode.isCode(code)) {
            throw new Refused("code", "1 to 40 small letters, digits and hyphens");
        }
        var terms = draft.checked();
        var known = new RuleCode(code);
        var versions = rules.locked(known);
        if (!versions.isEmpty() && versions.getFirst().draft()) {
            versions.getFirst().rewrite(terms, caller.username(), clock.instant());
            return versions.getFirst().number();
        }
        int number = versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
        rules.add(
                new ScoringRule(
                        known,
                        number,
                        rules.fund(known.fund()),
                        terms,
                        caller.username(),
                        clock.instant()));
        return number;
    }

    /** Takes a draft away. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void discard(RuleCode code) {
        rules.discard(draft(rules.locked(code), code));
    }

    /**
     * Puts the draft in force; the version before ends there (R2.2).
     *
     * @param from null for the next day; today only for a rule that was never in force; at most a
     *     year ahead
     * @return from which day on
     * @throws Unprocessable naming {@code code} if there is no draft, or {@code from} if the
     *     version before begins on that day or later
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public LocalDate enforce(RuleCode code, LocalDate from) {
        var versions = rules.locked(code);
        var draft = draft(versions, code);
        var earliest = versions.size() == 1 ? today() : next();
        var first = from == null ? next() : from;
        if (first.isBefore(earliest) || first.isAfter(earliest.plusYears(1))) {
            throw new Refused("from", earliest + " to " + earliest.plusYears(1));
        }
        versions.stream()
                .filter(rule -> !rule.draft() && !rule.never())
                .findFirst()
                .ifPresent(last -> end(last, first));
        draft.enforce(first);
        log("points.rule.enforced", draft, "from " + first);
        return first;
    }

    /** The version before ends where the next one begins. */
    private void end(ScoringRule last, LocalDate first) {
        if (!first.isAfter(last.from())) {
            throw new Unprocessable("from", "a day after " + last.from());
        }
        if (last.reaches(first)) {
            last.end(first);
            rules.flush();
        }
    }

    /**
     * Nothing is earned by any of its versions from the next day on, not by the one that is coming
     * either (R2.3).
     *
     * @return from which day on
     * @throws Unprocessable if none of its versions is in force or coming
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public LocalDate retire(RuleCode code) {
        var day = next();
        var reaching = rules.locked(code).stream().filter(rule -> rule.reaches(day)).toList();
        if (reaching.isEmpty()) {
            throw missing(code, "a rule in force");
        }
        for (var rule : reaching) {
            rule.end(day);
            log("points.rule.retired", rule, "until " + rule.until());
        }
        return day;
    }

    /**
     * From which day on a change counts: the first that has begun nowhere yet. That is tomorrow, or
     * the day after where the day begins late.
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public LocalDate next() {
        return LocalDate.ofInstant(clock.instant(), EARLIEST).plusDays(1);
    }

    private ScoringRule draft(List<ScoringRule> versions, RuleCode code) {
        return versions.stream()
                .filter(ScoringRule::draft)
                .findFirst()
                .orElseThrow(() -> missing(code, "a rule with a draft"));
    }

    /** Unknown codes are not found; known ones are in another state. */
    private RuntimeException missing(RuleCode code, String expected) {
        return rules.locked(code).isEmpty()
                ? new NotFound("there is no rule " + code)
                : new Unprocessable("code", expected);
    }

    private void log(String what, ScoringRule rule, String when) {
        audit.record(what, "points-rule:" + rule.code(), "version " + rule.number() + " " + when);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
