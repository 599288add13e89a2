package aidas.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Leads on to where somebody wanted to go before the login (R3.4): the server's OIDC client comes
 * back to the page without its parameters. {@code undertow-handlers.conf} keeps them in a cookie,
 * because nothing of the portal runs before the login.
 */
@WebFilter("*.xhtml")
public class DeepLink extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String WANTED = "aidas_wanted";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wanted = wanted(request);
        if (wanted.isEmpty() || request.getRemoteUser() == null) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(forget());
        if (!hasQuery(request) && wanted.startsWith(request.getRequestURI() + "?")) {
            response.sendRedirect(wanted);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Read from the header: the server's own reading of a cookie ends at an equals sign. */
    private static String wanted(HttpServletRequest request) {
        return Stream.ofNullable(request.getHeader("Cookie"))
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(WANTED + "="))
                .map(cookie -> cookie.substring(WANTED.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static boolean hasQuery(HttpServletRequest request) {
        return request.getQueryString() != null && !request.getQueryString().isEmpty();
    }

    private static Cookie forget() {
        var cookie = new Cookie(WANTED, "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        cookie.setHttpOnly(true);
        return cookie;
    }
}
