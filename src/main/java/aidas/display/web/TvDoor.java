package aidas.display.web;

import aidas.display.ScreenContent;
import aidas.display.ScreenReading;
import aidas.shared.Secret;
import aidas.shared.web.Knocks;
import aidas.shared.web.PlainDoor;
import aidas.shared.web.PlainPage;
import aidas.shared.web.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The door for screens: {@code /tv/TOKEN} is the page, {@code /tv/TOKEN/content} what it shows.
 * There is no login before it (R2.3).
 */
@WebServlet("/tv/*")
public class TvDoor extends PlainDoor {

    private static final long serialVersionUID = 1;

    private static final String WORKER = "/worker.js";
    private static final String CONTENT = "/content";
    private static final String WAIT_SECONDS = "600";

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    ScreenReading reading;

    @SuppressWarnings("serial")
    @Inject
    Knocks knocks;

    private transient Shell shell;
    private transient String worker;

    @Override
    public void init() {
        shell = new Shell(getServletContext()::getResourceAsStream);
        worker =
                PlainPage.read(
                        getServletContext()::getResourceAsStream, "/WEB-INF/display/worker.js");
    }

    @Override
    protected void answer(Visit visit, HttpServletResponse response) throws IOException {
        if (visit.path().equals(WORKER)) {
            Sent.script(response, worker);
        } else if (knocks.tooMany(visit.address())) {
            response.setHeader("Retry-After", WAIT_SECONDS);
            Sent.nothing(response, Sent.TOO_MANY);
        } else {
            var content = content(visit.path());
            if (content.isEmpty()) {
                knocks.missed(visit.address());
                Sent.page(
                        response,
                        404,
                        Shell.policy(PlainPage.nonce()),
                        shell.off(visit.reader().locale()));
            } else if (visit.path().endsWith(CONTENT)) {
                Sent.content(visit, response, content.get());
            } else {
                page(response, content.get());
            }
        }
    }

    private Optional<ScreenContent> content(String path) {
        var token = path.replaceFirst("^/", "").replaceFirst(CONTENT + "$", "");
        return Secret.of(token).flatMap(reading::content);
    }

    private void page(HttpServletResponse response, ScreenContent content) throws IOException {
        var nonce = PlainPage.nonce();
        var html = shell.page(nonce, content.language().locale());
        Sent.page(response, HttpServletResponse.SC_OK, Shell.policy(nonce), html);
    }
}
