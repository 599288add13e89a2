package aidas.architecture.crooked.feedback;

import aidas.architecture.crooked.feedback.web.FeedbackPage;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.Random;

/** Does everything, knows everybody, and names nothing. */
@Stateless
@Named
@Transactional
public class FeedbackManager {

    @Inject EntityManager em;
    @Inject FeedbackPage page;
    @Inject HttpServletRequest request;
    @Inject FeedbackDesk desk;
    @Inject FeedbackDoor door;
    @Inject Feedbacks feedbacks;

    public void everything() throws java.sql.SQLException {
        System.out.println(Instant.now() + " " + Calendar.getInstance() + Clock.systemUTC());
        if (new Random().nextBoolean()) {
            throw new RuntimeException("something happened");
        }
        throw new java.sql.SQLException("something else happened");
    }
}
