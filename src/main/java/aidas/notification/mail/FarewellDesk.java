package aidas.notification.mail;

import static aidas.access.Requires.Reach.ANYBODY;

import aidas.access.Requires;
import aidas.notification.WishBook;
import aidas.shared.Secret;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;

/** Ends all letters to whoever got one; the letter's secret is all that is asked for (R4.7). */
@UseCases
public class FarewellDesk {

    @Inject Farewells farewells;
    @Inject WishBook wishes;
    @Inject AuditLog audit;

    /** Is it the secret of a letter? Changes nothing. */
    @Requires(reach = ANYBODY)
    public boolean knows(String secret) {
        return Secret.of(secret).flatMap(farewells::of).isPresent();
    }

    /** No more letters; again, nothing changes. False if it is the secret of none. */
    @Requires(reach = ANYBODY)
    public boolean end(String secret) {
        var who = Secret.of(secret).flatMap(farewells::of);
        who.filter(it -> wishes.of(it).mail())
                .ifPresent(
                        it -> {
                            wishes.endMail(it);
                            audit.record("notices.mail.ended", "letter", "");
                        });
        return who.isPresent();
    }
}
