package aidas.notification.web;

import aidas.notification.mail.MailReading;
import aidas.notification.mail.MailState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /notification/outbox.xhtml}: whether mail goes out (R6.4). */
@Named
@RequestScoped
public class OutboxPage {

    @Inject MailReading reading;

    private MailState state;

    @PostConstruct
    void load() {
        state = reading.state();
    }

    public MailState state() {
        return state;
    }
}
