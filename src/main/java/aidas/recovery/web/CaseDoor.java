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

    private static final String POLICY =
            "default-src 'none'; font-src 'self'; img-src 'self'; style-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
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
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        var secret = visit.path().replaceFirst("^/", "");
        var view = knocks.tooMany(visit.address()) ? null : desk.look(secret).orElse(null);
        if (knocks.tooMany(visit.address())) {
            response.setHeader("Retry-After", WAIT_SECONDS);
            page(response, TOO_MANY, pages.plain("wait", reader(visit, null)));
        } else if (view == null) {
            knocks.missed(visit.address());
            var html = pages.plain("unknown", reader(visit, null));
            page(response, HttpServletResponse.SC_NOT_FOUND, html);
        } else if (visit.posted()) {
            take(visit, secret, view, response);
        } else {
            show(visit, view, response);
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

    private static void page(HttpServletResponse response, int status, String html)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    /** Chosen on the page, else the customer's, else the device's. */
    private static Language reader(Visit visit, CustomerView view) {
        return Language.ofCode(visit.values().get("lang"))
                .orElseGet(
                        () ->
                                view != null
                                        ? view.language()
                                        : Language.ofCode(visit.language().getLanguage())
                                                .orElse(Language.EN));
    }
}
