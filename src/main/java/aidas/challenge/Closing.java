package aidas.challenge;

import static java.util.stream.Collectors.toMap;

import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the result of what is over, as it was known at the end (R3.2, R3.3). */
@ApplicationScoped
class Closing {

    @Inject Counting counting;
    @Inject Results results;
    @Inject Directories directories;
    @Inject AuditLog audit;
    @Inject Event<ChallengeClosed> closed;

    /** Does nothing if it is closed already, or not over. Holds the challenge's lock. */
    void close(Challenge challenge, Instant now) {
        if (!(challenge.state(now) instanceof ChallengeState.Over)) {
            return;
        }
        var terms = challenge.terms();
        var units = counting.units(challenge, terms.days().until(), challenge.end());
        var codes = codes(units);
        var each = new ArrayList<UnitResult>();
        var winners = new ArrayList<EmployeeId>();
        for (var unit : units) {
            var result = UnitResult.of(terms, codes.getOrDefault(unit.store(), ""), unit);
            each.add(result);
            if (result.outcome() == Outcome.MET) {
                unit.people().stream().sorted().map(EmployeeId::new).forEach(winners::add);
            }
        }
        var facts = challenge.facts(now);
        var document = Document.ofResult(challenge.code(), facts.hash(), each);
        var result = new Result(challenge.id(), now, document, Document.hash(document));
        if (results.add(result)) {
            audit.record("challenge.closed", subject(challenge.code()), result.hash());
            closed.fire(
                    new ChallengeClosed(
                            challenge.id(),
                            challenge.code(),
                            challenge.name(),
                            !winners.isEmpty(),
                            terms.points(),
                            terms.days().last(),
                            now,
                            winners));
        }
    }

    /** As the log names a challenge. */
    static String subject(ChallengeCode code) {
        return "challenge:" + code;
    }

    private Map<Long, String> codes(List<Unit> units) {
        return directories
                .storesOf(units.stream().map(unit -> new StoreId(unit.store())).toList())
                .stream()
                .collect(toMap(store -> store.id().value(), store -> store.facts().code().value()));
    }
}
