package aidas.notification.mail;

import aidas.notification.Noticed;
import aidas.shared.mail.PostOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Queues mail at once, in the transaction of its notices (R4.1). */
@ApplicationScoped
class AtOnce {

    @Inject PostOffice office;
    @Inject Outbox outbox;

    void on(@Observes Noticed noticed) {
        if (office.works()) {
            outbox.queue(noticed.notices(), noticed.at());
        }
    }
}
