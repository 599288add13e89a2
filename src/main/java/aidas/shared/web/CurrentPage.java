package aidas.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The page of this request, by its address. */
@RequestScoped
public class CurrentPage {

    @Inject HttpServletRequest request;

    /** Without the portal's own root: {@code /feedback/mine.xhtml}. */
    public String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** With its parameters, as the browser asked for it. */
    public String address() {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** Scheme, host and port by which the browser asked, as it writes them in {@code Origin}. */
    public String origin() {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
