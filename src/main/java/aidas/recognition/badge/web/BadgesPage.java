package aidas.recognition.badge.web;

import aidas.recognition.badge.BadgeReading;
import aidas.recognition.badge.Chance;
import aidas.recognition.badge.Earned;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /recognition/badges.xhtml}: what the reader earned, and what can be earned. */
@Named
@RequestScoped
public class BadgesPage {

    @Inject BadgeReading reading;

    private List<Earned> earned;
    private List<Chance> open;

    @PostConstruct
    void load() {
        earned = reading.mine();
        open = reading.open();
    }

    /** Newest first. */
    public List<Earned> earned() {
        return earned;
    }

    /** All in use: most can be earned again. */
    public List<Chance> open() {
        return open;
    }
}
