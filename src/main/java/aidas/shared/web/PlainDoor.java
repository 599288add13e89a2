package aidas.shared.web;

import static java.util.stream.Collectors.toMap;

import aidas.access.Forbidden;
import aidas.shared.NotFound;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * A door for pages that are neither Faces' nor the API's: a look changes nothing, and begins no
 * session (R5.2). The address of such a page may be a secret, so it is told to nobody as a
 * referrer, and no search engine keeps it.
 */
public abstract class PlainDoor extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** What a page without scripts may load, and where its forms lead. */
    protected static final String FOR_PAGES =
            "default-src 'none'; font-src 'self'; img-src 'self'; style-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Logger LOG = Logger.getLogger(PlainDoor.class);

    private static final int TOO_LONG = 413;
    private static final int LENGTH_REQUIRED = 411;

    /** Answers one request. */
    protected abstract void answer(Visit visit, HttpServletResponse response) throws IOException;

    /**
     * The longest form that this door takes, in bytes; by default it takes none. No proof is asked
     * of where it came from: what it does with one changes nothing, or takes a secret that stands
     * in the address.
     */
    protected int longestForm() {
        return 0;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long length = request.getContentLengthLong();
        if (longestForm() == 0) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (length < 0) {
            response.setStatus(LENGTH_REQUIRED);
        } else if (length > longestForm()) {
            response.setStatus(TOO_LONG);
        } else {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            doGet(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        try {
            answer(visit(request), response);
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

    /** Sends a page without scripts. */
    protected static void page(HttpServletResponse response, int status, String html)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", FOR_PAGES);
        response.getWriter().write(html);
    }

    private static Visit visit(HttpServletRequest request) {
        return new Visit(
                Objects.requireNonNullElse(request.getPathInfo(), ""),
                request.getRemoteAddr(),
                request.getHeader("If-None-Match"),
                request.getLocale(),
                request.getMethod().equals("POST"),
                request.getParameterMap().entrySet().stream()
                        .filter(each -> each.getValue().length > 0)
                        .collect(toMap(Map.Entry::getKey, each -> each.getValue()[0])));
    }
}
