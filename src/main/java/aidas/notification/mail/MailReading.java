package aidas.notification.mail;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import aidas.shared.mail.PostOffice;
import jakarta.inject.Inject;
import java.time.Clock;

/** The administrator sees whether letters go out, and which did not (R4.4). */
@UseCases
public class MailReading {

    @Inject PostOffice office;
    @Inject MailBook book;
    @Inject Clock clock;

    @Requires(value = Role.ADMIN, reach = Requires.Reach.COMPANY)
    public MailState state() {
        return book.state(office.works(), clock.instant());
    }
}
