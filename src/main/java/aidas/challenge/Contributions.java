package aidas.challenge;

import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Who takes part, for those who do; and what one did, for that person alone (R4.1). */
@ApplicationScoped
class Contributions {

    @Inject Deeds deeds;
    @Inject Directories directories;
    @Inject Verifier verifier;

    /** In that order; nothing else of them. */
    List<String> names(List<Part> parts, Comparator<String> alphabet) {
        return directories.employeesOf(parts.stream().map(Part::who).toList()).stream()
                .map(each -> each.facts().givenName() + " " + each.facts().familyName())
                .sorted(alphabet)
                .toList();
    }

    /** Up to this moment, or to the end. */
    Sums own(Challenge challenge, EmployeeId who, Instant now) {
        var terms = challenge.terms();
        var asOf = now.isBefore(challenge.end()) ? now : challenge.end();
        return deeds.of(terms.measure(), List.of(who), terms.days(), asOf)
                .getOrDefault(who, Sums.NONE);
    }

    Verification verify(Challenge challenge, Instant now) {
        return verifier.verify(challenge, now);
    }
}
