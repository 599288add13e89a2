package aidas.outreach.place.web;

import aidas.outreach.place.PosterDesk;
import aidas.outreach.web.AnswerPages;
import aidas.shared.web.Allowance;
import aidas.shared.web.Knocks;
import aidas.shared.web.PlainDoor;
import aidas.shared.web.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * The door for posters: {@code /p/CODE} leads on to a link of one's own. How many it gives out is
 * counted by code, as all of a store's customers may share one address (R2.3).
 */
@WebServlet("/p/*")
public class PosterDoor extends PlainDoor {

    private static final long serialVersionUID = 1;

    private static final int AN_HOUR = 240;
    private static final int SEE_OTHER = 303;
    private static final int TOO_MANY = 429;

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    PosterDesk desk;

    @SuppressWarnings("serial")
    @Inject
    Knocks knocks;

    @SuppressWarnings("serial")
    @Inject
    Clock clock;

    private transient Allowance scans;
    private transient AnswerPages pages;

    @Override
    public void init() {
        scans = new Allowance(clock, AN_HOUR, Duration.ofHours(1));
        pages = new AnswerPages(getServletContext()::getResourceAsStream);
    }

    @Override
    protected void answer(Visit visit, HttpServletResponse response) throws IOException {
        // Small letters lead to the same poster, and count with it
        var code = visit.path().replaceFirst("^/", "").toUpperCase(Locale.ROOT);
        if (!desk.hangs(code)) {
            lost(visit, response);
        } else if (scans.lets(code)) {
            leadOn(visit, code, response);
        } else {
            wait(visit, response);
        }
    }

    private void leadOn(Visit visit, String code, HttpServletResponse response) throws IOException {
        var link = desk.come(code);
        if (link.isEmpty()) {
            lost(visit, response);
            return;
        }
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", "../s/" + link.get().text());
    }

    /** Whoever tries codes that lead nowhere locks nobody out who has one. */
    private void lost(Visit visit, HttpServletResponse response) throws IOException {
        if (knocks.tooMany(visit.address())) {
            wait(visit, response);
        } else {
            knocks.missed(visit.address());
            say(visit, response, HttpServletResponse.SC_NOT_FOUND, "unknown");
        }
    }

    private void wait(Visit visit, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "600");
        say(visit, response, TOO_MANY, "wait");
    }

    private void say(Visit visit, HttpServletResponse response, int status, String what)
            throws IOException {
        page(response, status, pages.ended(what, visit.reader()));
    }
}
