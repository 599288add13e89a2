package aidas.access.web;

import aidas.access.Language;
import aidas.access.Preference;
import aidas.access.Reader;
import aidas.access.Theme;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the switches of language and theme, a plain form on every page, so that they work where a
 * view has expired as well.
 */
@WebServlet("/preference")
public class PreferenceChoice extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!reader.known() || !reader.token().equals(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var now = reader.chosen();
        reader.choose(
                new Preference(
                        Language.ofCode(request.getParameter("language"))
                                .or(() -> now.map(Preference::language))
                                .or(() -> Language.ofCode(request.getParameter("reading")))
                                .orElse(Language.EN),
                        Theme.ofCode(request.getParameter("theme"))
                                .or(() -> now.map(Preference::theme))
                                .orElse(Theme.SYSTEM)));
        response.sendRedirect(back(request.getParameter("back")));
    }

    /** A path of this portal, or its start: an address of another site is not followed. */
    static String back(String asked) {
        return Optional.ofNullable(asked)
                .filter(path -> path.matches("/[A-Za-z0-9][^\\\\\\p{Cntrl}]*"))
                .orElse("/");
    }
}
