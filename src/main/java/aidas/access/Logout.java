package aidas.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends the session here and at the identity provider (R3.2). A GET is enough: being logged out by a
 * foreign link harms nobody, and a bookmark works.
 */
@WebServlet("/logout")
public class Logout extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var farewell = home(request);
        var end =
                request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                        ? endSession(principal, farewell)
                        : farewell;
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(end);
    }

    private static String endSession(OidcPrincipal<?> principal, String farewell) {
        var context = principal.getOidcSecurityContext();
        var issuer = context.getToken().getIssuer();
        return issuer
                + "/protocol/openid-connect/logout?id_token_hint="
                + encode(context.getIDTokenString())
                + "&post_logout_redirect_uri="
                + encode(farewell);
    }

    private static String home(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length())
                + request.getContextPath()
                + "/";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
