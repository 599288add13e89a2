package aidas.recovery.rule;

import static aidas.access.Requires.Reach.COMPANY;
import static aidas.access.Role.ADMIN;
import static aidas.access.Role.HR;

import aidas.access.Requires;
import aidas.recovery.playbook.Playbooks;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Writes rules, tries them and lets them go live. */
@UseCases
public class RuleDesk {

    @Inject Rules rules;
    @Inject Matches matches;
    @Inject Playbooks playbooks;
    @Inject RuleLog log;

    /** Live ones first, then drafts, then what is retired. */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public List<CaseRule> all() {
        return rules.all();
    }

    /**
     * @param replaces the key of a live one that retires when this goes live; null for none
     * @return the draft's key
     * @throws Refused with every field at fault (R2.4)
     * @throws NotFound if there is no rule to replace
     * @throws Conflict if that one is not live
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public long draft(RuleTerms terms, Long replaces) {
        check(terms);
        if (replaces != null && !(rules.locked(replaces).state() instanceof RuleState.Live)) {
            throw new Conflict("rule %d is not live".formatted(replaces));
        }
        long id = rules.add(terms, replaces, log.who(), log.now());
        log.done("drafted", id, terms.name());
        return id;
    }

    /**
     * @throws Refused with every field at fault
     * @throws Conflict if it went live: then a draft replaces it (R2.1)
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void change(long id, RuleTerms terms) {
        check(terms);
        draft(id);
        rules.change(id, terms);
        log.done("changed", id, terms.name());
    }

    /**
     * @throws Conflict if it went live
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void discard(long id) {
        draft(id);
        rules.remove(id);
        log.done("discarded", id, "");
    }

    /** What it would have done on the last 90 days (R2.3); whoever calls it has looked. */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public DryRun dryRun(long id) {
        var rule = rules.locked(id);
        var run = matches.lately(id, LocalDate.ofInstant(log.now(), ZoneOffset.UTC));
        if (rule.state() instanceof RuleState.Draft) {
            rules.looked(id, run.cases(), log.who(), log.now());
            log.done("tried", id, run.cases() + " cases");
        }
        return run;
    }

    /**
     * From now on it opens cases; the one that it replaces does not any more.
     *
     * @throws Conflict if it is no draft, or nobody looked at its dry run (R2.2)
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void goLive(long id) {
        var rule = draft(id);
        if (rule.state() instanceof RuleState.Draft(var looked, var cases) && looked == null) {
            throw new Conflict("its dry run comes first: nobody has looked at it");
        }
        rules.goLive(id, log.who(), log.now());
        if (rule.replaces() != null) {
            rules.retire(rule.replaces(), log.who(), log.now());
        }
        log.done("live", id, "");
    }

    /**
     * @throws Conflict if it is not live
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void retire(long id) {
        if (!(rules.locked(id).state() instanceof RuleState.Live)) {
            throw new Conflict("rule %d is not live".formatted(id));
        }
        rules.retire(id, log.who(), log.now());
        log.done("retired", id, "");
    }

    private CaseRule draft(long id) {
        var rule = rules.locked(id);
        if (!(rule.state() instanceof RuleState.Draft)) {
            throw new Conflict(
                    "rule %d is %s: a draft replaces it".formatted(id, rule.state().code()));
        }
        return rule;
    }

    private void check(RuleTerms terms) {
        var faults = terms.faults();
        if (terms.cause() == null || playbooks.cause(terms.cause()).isEmpty()) {
            faults.add(new Violation("cause", "the code of a cause"));
        }
        faults.addAll(log.unknown(terms));
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
