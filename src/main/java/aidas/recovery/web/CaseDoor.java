package aidas.recovery.web;

import aidas.access.Language;
import aidas.recovery.CustomerDesk;
import aidas.recovery.CustomerView;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.web.Knocks;
import aidas.shared.web.PlainDoor;
import aidas.shared.web.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The door of a customer's case: its address carries the secret, and nothing else is asked for. A
 * look changes nothing; what the customer says comes by a form and is answered by the page anew, so
 * that a page sent again says nothing twice (R8.1).
 */
@WebServlet("/c/*")
public class CaseDoor extends PlainDoor {

    private static final long serialVersionUID = 1;

    private static final int SEE_OTHER = 303;
    private static final int TOO_MANY = 429;
    private static final String WAIT_SECONDS = "600";

    /** 2,000 characters, six bytes each at worst, and the names around them. */
    private static final int LONGEST_FORM = 20_000;

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    CustomerDesk desk;

    @SuppressWarnings("serial")
    @Inject
    Knocks knocks;

    private transient CasePages pages;

    @Override
    public void init() {
        pages = new CasePages(getServletContext()::getResourceAsStream);
    }

    @Override
    protected int longestForm() {
        return LONGEST_FORM;
    }

    @Override
    protected void answer(Visit visit, HttpServletResponse response) throws IOException {
        var secret = visit.path().replaceFirst("^/", "");
        var view = desk.look(secret);
        if (view.isEmpty()) {
            lost(visit, response);
        } else if (visit.posted()) {
            take(visit, secret, view.get(), response);
        } else {
            show(visit, view.get(), response);
        }
    }

    /** Whoever tries addresses that lead nowhere locks nobody out who has one. */
    private void lost(Visit visit, HttpServletResponse response) throws IOException {
        if (knocks.tooMany(visit.address())) {
            response.setHeader("Retry-After", WAIT_SECONDS);
            page(response, TOO_MANY, pages.plain("wait", visit.reader()));
        } else {
            knocks.missed(visit.address());
            var html = pages.plain("unknown", visit.reader());
            page(response, HttpServletResponse.SC_NOT_FOUND, html);
        }
    }

    private void show(Visit visit, CustomerView view, HttpServletResponse response)
            throws IOException {
        var told = Told.of(visit.values().get("told"));
        page(response, HttpServletResponse.SC_OK, pages.of(view, told, reader(visit, view)));
    }

    private void take(Visit visit, String secret, CustomerView view, HttpServletResponse response)
            throws IOException {
        var reader = reader(visit, view);
        try {
            var told = said(visit, secret);
            response.setStatus(SEE_OTHER);
            response.setHeader(
                    "Location",
                    "/c/%s?lang=%s&told=%s".formatted(secret, reader.code(), told.code()));
        } catch (Refused refused) {
            page(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    pages.of(view, Told.REFUSED, reader));
        } catch (Conflict late) {
            page(response, HttpServletResponse.SC_CONFLICT, pages.of(view, Told.LATE, reader));
        }
    }

    private Told said(Visit visit, String secret) {
        var what = visit.values().getOrDefault("do", "");
        switch (what) {
            case "yes" -> desk.answer(secret, true);
            case "no" -> desk.answer(secret, false);
            case "score" -> desk.score(secret, number(visit.values().get("score")));
            case "write" -> desk.write(secret, visit.values().get("text"));
            default -> throw new Refused("do", "yes, no, score or write");
        }
        return Told.of(what);
    }

    private static int number(String text) {
        return text != null && text.matches("10|[0-9]") ? Integer.parseInt(text) : -1;
    }

    /** Chosen on the page, else the customer's. */
    private static Language reader(Visit visit, CustomerView view) {
        return visit.chosen().orElse(view.language());
    }
}
