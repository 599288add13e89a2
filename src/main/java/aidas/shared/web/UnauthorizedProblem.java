package aidas.shared.web;

import aidas.shared.RequestId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the server refuses before any resource is reached: no token, or not a valid one (R1.1). */
@WebServlet("/error/unauthorized")
public class UnauthorizedProblem extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** No container ever serialises a servlet. */
    @SuppressWarnings("serial")
    @Inject
    RequestId requestId;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem =
                Problem.plain(
                        HttpServletResponse.SC_UNAUTHORIZED,
                        "expected a valid bearer token made for the portal");
        response.setContentType(Problem.TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem.json(requestId.value()));
    }
}
