package aidas.display.web;

import aidas.access.StoreCode;
import aidas.display.ScreenReading;
import aidas.shared.NotFound;
import aidas.shared.web.PlainDoor;
import aidas.shared.web.PlainPage;
import aidas.shared.web.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a store's screens show, for its lead and HR: the same page behind the login. */
@WebServlet("/display/preview/*")
public class PreviewDoor extends PlainDoor {

    private static final long serialVersionUID = 1;

    private static final String CONTENT = "/content";

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    ScreenReading reading;

    private transient Shell shell;

    @Override
    public void init() {
        shell = new Shell(getServletContext()::getResourceAsStream);
    }

    @Override
    protected void answer(Visit visit, HttpServletResponse response) throws IOException {
        var content = reading.preview(code(visit.path()));
        if (visit.path().endsWith(CONTENT)) {
            Sent.content(visit, response, content);
        } else {
            var nonce = PlainPage.nonce();
            var html = shell.page(nonce, content.language().locale());
            Sent.page(response, HttpServletResponse.SC_OK, Shell.policy(nonce), html);
        }
    }

    private static StoreCode code(String path) {
        try {
            return new StoreCode(path.replaceFirst("^/", "").replaceFirst(CONTENT + "$", ""));
        } catch (IllegalArgumentException mistyped) {
            throw new NotFound("there is no such store");
        }
    }
}
