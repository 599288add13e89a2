package aidas.outreach.sending.web;

import aidas.outreach.sending.FarewellDesk;
import aidas.shared.web.Knocks;
import aidas.shared.web.PlainDoor;
import aidas.shared.web.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The door of the address that ends letters to a customer (R4.2). A look shows a button, for
 * programs that look at links end nothing; a form with {@code List-Unsubscribe=One-Click} ends
 * them, as RFC 8058 has it.
 */
@WebServlet("/enough/*")
@MultipartConfig(
        maxRequestSize = EnoughDoor.LONGEST_FORM,
        fileSizeThreshold = EnoughDoor.LONGEST_FORM)
public class EnoughDoor extends PlainDoor {

    private static final long serialVersionUID = 1;

    private static final int TOO_MANY = 429;
    private static final String WAIT_SECONDS = "600";
    static final int LONGEST_FORM = 1000;

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    FarewellDesk desk;

    @SuppressWarnings("serial")
    @Inject
    Knocks knocks;

    private transient EnoughPages pages;

    @Override
    public void init() {
        pages = new EnoughPages(getServletContext()::getResourceAsStream);
    }

    @Override
    protected int longestForm() {
        return LONGEST_FORM;
    }

    @Override
    protected void answer(Visit visit, HttpServletResponse response) throws IOException {
        var secret = visit.path().replaceFirst("^/", "");
        boolean end = visit.posted() && "One-Click".equals(visit.values().get("List-Unsubscribe"));
        if (end ? desk.end(secret) : desk.knows(secret)) {
            var html = end ? pages.of("done", visit.reader()) : pages.ask(visit.reader());
            page(response, HttpServletResponse.SC_OK, html);
        } else if (knocks.tooMany(visit.address())) {
            response.setHeader("Retry-After", WAIT_SECONDS);
            page(response, TOO_MANY, pages.of("wait", visit.reader()));
        } else {
            knocks.missed(visit.address());
            page(response, HttpServletResponse.SC_NOT_FOUND, pages.of("unknown", visit.reader()));
        }
    }
}
