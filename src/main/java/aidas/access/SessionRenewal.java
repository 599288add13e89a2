package aidas.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives the session a new id at the first request after login (R3.1): the server's OIDC client
 * keeps the one from before, which somebody else may know.
 */
@WebFilter("/*")
public class SessionRenewal extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String RENEWED_FOR = SessionRenewal.class.getName();

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        var user = request.getRemoteUser();
        if (session != null && user != null && !user.equals(session.getAttribute(RENEWED_FOR))) {
            request.changeSessionId();
            session.setAttribute(RENEWED_FOR, user);
        }
        chain.doFilter(request, response);
    }
}
