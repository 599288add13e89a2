package aidas.points;

import static java.util.stream.Collectors.toMap;

import aidas.challenge.ChallengeClosed;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Hears of closed challenges, inside the transaction in which their result is written (R3.4). */
@ApplicationScoped
class ChallengeWatch {

    @Inject Accounts accounts;
    @Inject ScoringRules rules;
    @Inject Ledger ledger;
    @Inject Directories directories;

    /** What its published rules promised, to those of the participants who take part in points. */
    void on(@Observes ChallengeClosed closed) {
        if (closed.points() == 0 || closed.participants().isEmpty()) {
            return;
        }
        var joined = accounts.locked(closed.participants());
        var languages = languages(closed);
        long fund = rules.fund("challenge");
        ledger.post(
                joined.keySet().stream()
                        .map(who -> posting(closed, who, fund, languages.get(who)))
                        .toList());
    }

    private Map<EmployeeId, Locale> languages(ChallengeClosed closed) {
        return directories.employeesOf(closed.participants()).stream()
                .collect(toMap(each -> each.id(), each -> each.facts().language().locale()));
    }

    private static NewPosting posting(
            ChallengeClosed closed, EmployeeId who, long fund, Locale language) {
        return new NewPosting(
                "given",
                "challenge:" + closed.id() + ":" + who.value(),
                fund,
                who,
                closed.points(),
                null,
                null,
                null,
                closed.day(),
                closed.at(),
                null,
                closed.name().in(language),
                null,
                "challenge:" + closed.code());
    }
}
