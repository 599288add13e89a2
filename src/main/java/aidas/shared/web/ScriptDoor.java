package aidas.shared.web;

import aidas.access.Reader;
import aidas.shared.Refused;
import aidas.shared.RequestId;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/**
 * A door for the script of one of the portal's own pages, in the session of whoever reads it: the
 * API takes tokens only, which pages do not have. The page's proof goes along in a header, so that
 * no other site can knock (R4.1).
 */
public abstract class ScriptDoor extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = Logger.getLogger(ScriptDoor.class);
    private static final String PROOF = "X-Aidas-Proof";
    private static final int MOST = 16 << 10;

    @Inject Reader reader;

    @SuppressWarnings("serial") // no container ever serialises a servlet
    @Inject
    RequestId requestId;

    /** Answers what the page's script asks. */
    protected abstract JsonObject answer(JsonObject asked);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!reader.known() || !reader.token().equals(request.getHeader(PROOF))) {
            send(response, Problem.plain(403, "expected the proof of a page of this session"));
            return;
        }
        try {
            var answer = answer(read(request.getInputStream().readNBytes(MOST)));
            response.setContentType("application/json");
            write(response, answer.toString());
        } catch (RuntimeException thrown) {
            var problem = Problem.of(thrown);
            if (problem.status() >= 500) {
                LOG.errorf(thrown, "request %s failed", requestId.value());
            }
            send(response, problem);
        }
    }

    private static JsonObject read(byte[] body) {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Refused("", "an object in JSON");
        }
    }

    private void send(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.TYPE);
        write(response, problem.json(requestId.value()));
    }

    private static void write(HttpServletResponse response, String text) throws IOException {
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(text);
    }
}
