package aidas.outreach.place.web;

import aidas.access.Language;
import aidas.outreach.place.KioskDesk;
import aidas.outreach.web.AnswerPages;
import aidas.shared.Refused;
import aidas.shared.Secret;
import aidas.shared.web.Allowance;
import aidas.shared.web.Knocks;
import aidas.shared.web.PlainDoor;
import aidas.shared.web.PlainPage;
import aidas.shared.web.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door for tablets: {@code /kiosk/SECRET} is the page, {@code …/content} what it asks, and to
 * {@code …/answers} it brings one answer after the other.
 */
@WebServlet("/kiosk/*")
public class KioskDoor extends PlainDoor {

    private static final long serialVersionUID = 1;

    private static final String WORKER = "/worker.js";
    private static final String CONTENT = "/content";
    private static final String ANSWERS = "/answers";
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String PAGE =
            "default-src 'none'; script-src 'nonce-%s'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self';"
                    + " manifest-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_FORM = 60_000;

    /** A day's answers may come at once when the network is back. */
    private static final int AT_ONCE = 1500;

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    KioskDesk desk;

    @SuppressWarnings("serial")
    @Inject
    Knocks knocks;

    @SuppressWarnings("serial")
    @Inject
    Clock clock;

    private transient Allowance answers;
    private transient AnswerPages pages;
    private transient PlainPage page;
    private transient String worker;

    @Override
    public void init() {
        answers = new Allowance(clock, AT_ONCE, Duration.ofMinutes(10));
        pages = new AnswerPages(getServletContext()::getResourceAsStream);
        page =
                new PlainPage(
                        getServletContext()::getResourceAsStream,
                        "/WEB-INF/outreach/kiosk.html",
                        List.of("mark.svg", "fonts.css", "tokens.css", "kiosk.css", "kiosk.js"));
        worker =
                PlainPage.read(
                        getServletContext()::getResourceAsStream,
                        "/WEB-INF/outreach/kiosk-worker.js");
    }

    @Override
    protected int longestForm() {
        return LONGEST_FORM;
    }

    @Override
    protected void answer(Visit visit, HttpServletResponse response) throws IOException {
        var path = visit.path();
        if (path.equals(WORKER)) {
            send(response, 200, "text/javascript", DATA + "; connect-src 'self'", worker);
            return;
        }
        var link = Secret.of(path.replaceFirst("^/", "").replaceFirst("/.*$", ""));
        if (visit.posted()) {
            link.filter(it -> path.endsWith(ANSWERS))
                    .ifPresentOrElse(it -> take(it, visit, response), () -> lost(visit, response));
        } else {
            link.flatMap(desk::sheet)
                    .ifPresentOrElse(
                            sheet -> {
                                if (path.endsWith(CONTENT)) {
                                    var json = KioskJson.of(sheet).toString();
                                    send(response, 200, "application/json", DATA, json);
                                } else {
                                    show(response, sheet.language());
                                }
                            },
                            () -> lost(visit, response));
        }
    }

    private void show(HttpServletResponse response, Language language) {
        var nonce = PlainPage.nonce();
        var html = page.with(Map.of("nonce", nonce, "language", language.code()));
        send(response, 200, "text/html", PAGE.formatted(nonce), html);
    }

    private void take(Secret link, Visit visit, HttpServletResponse response) {
        if (!answers.lets(link.selector())) {
            response.setHeader("Retry-After", "600");
            send(response, TOO_MANY, "application/json", DATA, "{}");
            return;
        }
        try {
            Optional<Boolean> taken = desk.take(link, KioskForm.of(visit.values()));
            if (taken.isEmpty()) {
                lost(visit, response);
            } else {
                send(response, 200, "application/json", DATA, "{\"new\":" + taken.get() + "}");
            }
        } catch (Refused refused) {
            var json = KioskJson.of(refused).toString();
            send(response, UNPROCESSABLE, "application/json", DATA, json);
        }
    }

    /** Whoever tries links that lead nowhere locks no tablet out of the same network. */
    private void lost(Visit visit, HttpServletResponse response) {
        if (knocks.tooMany(visit.address())) {
            response.setHeader("Retry-After", "600");
            send(response, TOO_MANY, "text/plain", DATA, "");
            return;
        }
        knocks.missed(visit.address());
        send(response, 404, "text/html", FOR_PAGES, pages.ended("unknown", visit.reader()));
    }

    private static void send(
            HttpServletResponse response, int status, String type, String policy, String text) {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", policy);
        try {
            response.getWriter().write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException("the tablet is gone", gone);
        }
    }
}
