package aidas.recovery.rest;

import aidas.recovery.rule.CaseRule;
import aidas.recovery.rule.RuleState;
import aidas.recovery.rule.RuleTerms;
import java.math.BigDecimal;
import java.util.List;

/**
 * A rule that opens cases; what there is not is left out.
 *
 * @param state {@code draft, live} or {@code retired}; not read
 * @param lookedAt when somebody looked at its dry run last; not read
 * @param replaces the key of a live one, read when it is drafted first
 * @param score no better than this, on that scale
 * @param value of the transaction at least, euro
 * @param en words of which one is enough, and so in the other languages
 */
public record RuleJson(
        Long id,
        String state,
        String lookedAt,
        Long replaces,
        String name,
        String scale,
        BigDecimal score,
        String region,
        List<String> stores,
        BigDecimal value,
        List<String> en,
        List<String> bg,
        List<String> lt,
        String cause) {

    static RuleJson of(CaseRule rule) {
        var terms = rule.terms();
        var looked = rule.state() instanceof RuleState.Draft(var at, var cases) ? at : null;
        return new RuleJson(
                rule.id(),
                rule.state().code(),
                CaseJson.at(looked),
                rule.replaces(),
                terms.name(),
                terms.scale(),
                terms.score(),
                terms.region(),
                terms.stores(),
                terms.value(),
                terms.en(),
                terms.bg(),
                terms.lt(),
                terms.cause());
    }

    RuleTerms terms() {
        return new RuleTerms(name, scale, score, region, stores, value, en, bg, lt, cause);
    }
}
