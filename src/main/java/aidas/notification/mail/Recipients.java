package aidas.notification.mail;

import aidas.notification.QuietHours;
import aidas.notification.WishBook;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeEntry;
import aidas.organisation.EmployeeId;
import aidas.organisation.Whereabouts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Knows to whom letters go, as things stand when one is sent. */
@ApplicationScoped
class Recipients {

    @Inject Directories directories;
    @Inject WishBook wishes;
    @Inject Whereabouts whereabouts;

    /** Somebody who takes letters, and when not to send any. */
    record Recipient(EmployeeEntry entry, QuietHours quiet, ZoneId zone) {}

    /** Empty for who left, has no address, or wants no mail any more. */
    Optional<Recipient> of(EmployeeId who, Instant now) {
        var chosen = wishes.of(who);
        return directories.employeesOf(List.of(who)).stream()
                .filter(entry -> entry.active() && !entry.facts().mail().isEmpty())
                .filter(entry -> chosen.mail())
                .map(entry -> new Recipient(entry, chosen.quiet(), whereabouts.zone(who, now)))
                .findFirst();
    }
}
