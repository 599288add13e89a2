package aidas.outreach.sending;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.shared.Secret;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Ends letters for whoever holds one (R4.2). */
@UseCases
public class FarewellDesk {

    @Inject Farewells farewells;
    @Inject Clock clock;

    /** Is this the address of a letter of ours? */
    @Requires(reach = Reach.ANYBODY)
    public boolean knows(String secret) {
        return person(secret).isPresent();
    }

    /**
     * For ever; who said so before stays so.
     *
     * @return false for an address of no letter
     */
    @Requires(reach = Reach.ANYBODY)
    public boolean end(String secret) {
        var person = person(secret);
        person.ifPresent(one -> farewells.add(one, clock.instant()));
        return person.isPresent();
    }

    private Optional<String> person(String secret) {
        return Secret.of(secret).flatMap(farewells::person);
    }
}
