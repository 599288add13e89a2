package aidas.recognition.credential.web;

import aidas.recognition.credential.CredentialId;
import aidas.recognition.credential.Verdict;
import aidas.recognition.credential.Verifying;
import aidas.shared.web.Knocks;
import aidas.shared.web.PlainDoor;
import aidas.shared.web.PlainPage;
import aidas.shared.web.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The door for whoever verifies a credential: {@code /credential/ID} is its page, {@code
 * /credential/} takes its text; issuer, keys and status lists are for machines. There is no login
 * before it (R3.4).
 */
@WebServlet("/credential/*")
public class CredentialDoor extends PlainDoor {

    private static final long serialVersionUID = 1;

    private static final String POLICY = FOR_PAGES + "; script-src 'nonce-%s'";
    private static final int TOO_MANY = 429;
    private static final String WAIT_SECONDS = "600";
    private static final int LONGEST_FORM = 40_000;

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    Verifying verifying;

    @SuppressWarnings("serial")
    @Inject
    Knocks knocks;

    private transient VerifyPages pages;

    @Override
    public void init() {
        pages = new VerifyPages(getServletContext()::getResourceAsStream);
    }

    @Override
    protected int longestForm() {
        return LONGEST_FORM;
    }

    @Override
    protected void answer(Visit visit, HttpServletResponse response) throws IOException {
        var path = visit.path().replaceFirst("^/", "");
        if (knocks.tooMany(visit.address())) {
            response.setHeader("Retry-After", WAIT_SECONDS);
            var nonce = PlainPage.nonce();
            page(response, TOO_MANY, nonce, pages.wait(visit.reader(), nonce));
        } else if (path.isEmpty()) {
            paper(visit, response);
        } else if (PublicData.isOne(path)) {
            data(path, visit, response);
        } else {
            var verdict = CredentialId.of(path).map(verifying::look);
            said(verdict.orElseGet(Verdict.Unknown::new), true, visit, response);
        }
    }

    /** A text that somebody was shown, or the form for one. */
    private void paper(Visit visit, HttpServletResponse response) throws IOException {
        var text = visit.values().get("text");
        if (text == null) {
            var nonce = PlainPage.nonce();
            var html = pages.start(visit.reader(), nonce);
            page(response, HttpServletResponse.SC_OK, nonce, html);
        } else {
            said(verifying.check(text), false, visit, response);
        }
    }

    /**
     * @param page whether the address itself is of the credential
     */
    private void said(Verdict verdict, boolean page, Visit visit, HttpServletResponse response)
            throws IOException {
        boolean unknown = verdict instanceof Verdict.Unknown;
        if (unknown) {
            knocks.missed(visit.address());
        }
        var nonce = PlainPage.nonce();
        page(
                response,
                unknown && page ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK,
                nonce,
                pages.of(verdict, visit.reader(), nonce));
    }

    private void data(String path, Visit visit, HttpServletResponse response) throws IOException {
        var data = PublicData.of(path, verifying);
        if (data.isEmpty()) {
            knocks.missed(visit.address());
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader("Access-Control-Allow-Origin", "*");
            send(
                    response,
                    data.get().type(),
                    "default-src 'none'; frame-ancestors 'none'",
                    data.get().text());
        }
    }

    private static void page(HttpServletResponse response, int status, String nonce, String html)
            throws IOException {
        response.setStatus(status);
        send(response, "text/html", POLICY.formatted(nonce), html);
    }

    private static void send(HttpServletResponse response, String type, String policy, String text)
            throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", policy);
        response.getWriter().write(text);
    }
}
