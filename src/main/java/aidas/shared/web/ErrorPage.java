package aidas.shared.web;

import aidas.shared.RequestId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Behind the pages for what went wrong: the number to ask about, and the page to open again. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject HttpServletRequest request;
    @Inject RequestId id;

    public String reference() {
        return id.value();
    }

    /** The page that failed, opened anew. */
    public String again() {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getContextPath() + "/" : failed.toString();
    }
}
