package aidas.access.web;

import aidas.access.Forbidden;
import aidas.shared.NotFound;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives a page's refusal its status: 403 for what the reader may not do, 404 for what is not there.
 * Faces wraps both several times, so the server alone would answer 500.
 */
@WebFilter("*.xhtml")
public class Refusals extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            int status = status(failure);
            if (status == 0 || response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            response.sendError(status);
        }
    }

    /** 0 for anything that is a failure of ours. */
    static int status(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Forbidden) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
            if (cause instanceof NotFound) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
        }
        return 0;
    }
}
