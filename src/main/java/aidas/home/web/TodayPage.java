package aidas.home.web;

import aidas.access.Caller;
import aidas.feedback.Answer;
import aidas.feedback.CreditRules;
import aidas.feedback.OwnFeedback;
import aidas.feedback.StoreName;
import aidas.feedback.Summary;
import aidas.feedback.Today;
import aidas.pulse.TokenDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Behind {@code /home/employee.xhtml}: the words of the day, and where this month stands. */
@Named
@RequestScoped
public class TodayPage {

    private static final int MORNING = 4;
    private static final int DAY = 11;
    private static final int EVENING = 18;

    @Inject OwnFeedback feedback;
    @Inject Caller caller;
    @Inject TokenDesk pulses;

    private Today today;

    @PostConstruct
    void load() {
        today = feedback.today();
    }

    /** The key of the greeting, by the clock in the store. */
    public String greeting() {
        int hour = today.now().getHour();
        if (hour < MORNING || hour >= EVENING) {
            return "home.employee.evening";
        }
        return hour < DAY ? "home.employee.morning" : "home.employee.day";
    }

    /** The first of the names to show. */
    public String name() {
        return caller.displayName().strip().split("\\s+")[0];
    }

    public LocalDate day() {
        return today.now().toLocalDate();
    }

    /** Null if there is none. */
    public Answer praise() {
        return today.highlights().gladly();
    }

    /** Null if there is none. */
    public Answer lesson() {
        return today.highlights().hardly();
    }

    public boolean nothingYet() {
        return praise() == null && lesson() == null && !mine().trend().measured();
    }

    public Summary mine() {
        return today.mine();
    }

    /** Null if the reader is assigned to no store today. */
    public Summary store() {
        return today.store();
    }

    /** Null if the reader is assigned to no store today. */
    public StoreName place() {
        return today.storeName();
    }

    /** Open pulses to which the reader is invited; whether they answered is known to nobody. */
    public long pulses() {
        return pulses.invitations();
    }

    public String rule() {
        return CreditRules.inForce();
    }
}
