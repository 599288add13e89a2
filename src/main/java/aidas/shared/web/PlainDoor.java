package aidas.shared.web;

import aidas.access.Forbidden;
import aidas.shared.NotFound;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * A door for pages that are neither Faces' nor the API's: it only reads, and begins no session. The
 * address of such a page may be a secret, so it is told to nobody as a referrer.
 */
public abstract class PlainDoor extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = Logger.getLogger(PlainDoor.class);

    /** Answers one request. */
    protected abstract void answer(Visit visit, HttpServletResponse response) throws IOException;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        var visit =
                new Visit(
                        Objects.requireNonNullElse(request.getPathInfo(), ""),
                        request.getRemoteAddr(),
                        request.getHeader("If-None-Match"),
                        request.getLocale());
        try {
            answer(visit, response);
        } catch (Forbidden refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuntimeException failure) {
            LOG.error("a plain page failed", failure);
            response.reset();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
