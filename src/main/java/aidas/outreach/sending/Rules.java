package aidas.outreach.sending;

import aidas.feedback.SetWise;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;

/** Where the one rule is kept. */
@Store
class Rules {

    @Inject SetWise setWise;

    Rule now() {
        return setWise.rows(
                        "select person_days, account_days, daily, seed from sending_rule",
                        row ->
                                new Rule(
                                        row.getInt(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getLong(4)))
                .getFirst();
    }

    void set(Rule rule) {
        setWise.update(
                """
                update sending_rule set person_days = ?, account_days = ?, daily = ?, seed = ?,
                       version = version + 1
                """,
                rule.personDays(),
                rule.accountDays(),
                rule.daily(),
                rule.seed());
    }
}
