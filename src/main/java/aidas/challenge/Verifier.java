package aidas.challenge;

import aidas.shared.NotFound;
import aidas.shared.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Works the hashes and the outcomes out anew (R3.5). */
@ApplicationScoped
class Verifier {

    /** Entries about one challenge, and about those whose code begins like its own. */
    private static final int ENTRIES = 1000;

    @Inject Results results;
    @Inject AuditLog audit;

    /**
     * @throws NotFound if there is no result yet
     */
    Verification verify(Challenge challenge, Instant now) {
        var result =
                results.of(challenge.id())
                        .orElseThrow(() -> new NotFound("no result yet of " + challenge.code()));
        var facts = challenge.facts(now);
        var rules = rulesHash(facts);
        return new Verification(
                result.hash(),
                Document.hash(result.document()),
                rules.equals(facts.hash()),
                follows(facts.terms(), result, rules),
                logged(challenge, result));
    }

    static String rulesHash(ChallengeFacts facts) {
        return Document.hash(
                Document.ofRules(
                        facts.code(), facts.name(), facts.about(), facts.terms(), facts.rules()));
    }

    /** A text that is spoilt so far that it cannot be read is not the one that was written. */
    private static boolean follows(Terms terms, Result result, String rules) {
        try {
            return Document.read(result.document()).getString("rules").equals(rules)
                    && result.units().stream().allMatch(unit -> unit.follows(terms));
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private boolean logged(Challenge challenge, Result result) {
        var subject = Closing.subject(challenge.code());
        return audit.newest(subject, 0, ENTRIES).stream()
                .anyMatch(
                        entry ->
                                entry.subject().equals(subject)
                                        && entry.action().equals("challenge.closed")
                                        && entry.detail().equals(result.hash()));
    }
}
