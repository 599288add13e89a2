package aidas.shared.web;

import aidas.shared.RequestId;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jboss.logging.MDC;

/** Puts the request's id into the answer's header and into every line it logs (R1.3). */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestIdFilter implements Filter {

    static final String HEADER = "X-Request-Id";
    private static final String LOGGED_AS = "request";

    @Inject RequestId id;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http) {
            id.adopt(http.getHeader(HEADER));
        }
        if (response instanceof HttpServletResponse http) {
            http.setHeader(HEADER, id.value());
        }
        MDC.put(LOGGED_AS, id.value());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOGGED_AS);
        }
    }
}
