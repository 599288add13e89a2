package aidas.shared.web;

import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.Unprocessable;
import jakarta.json.Json;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What went wrong, in the one shape of RFC 9457.
 *
 * @param status the HTTP status
 * @param detail what was expected and what was found; never our own method names
 * @param violations the client's own fields, if fields were at fault
 */
public record Problem(int status, String title, String detail, List<Violation> violations) {

    /** The media type of every problem. */
    public static final String TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /** Translates whatever a use case or the server threw; what nobody foresaw is a 500. */
    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case Refused refused -> refused(refused.violations());
            case Unprocessable u -> unprocessable(u);
            case ConstraintViolationException e ->
                    refused(e.getConstraintViolations().stream().map(Problem::violation).toList());
            case NotFound e -> plain(404, e.getMessage());
            case Conflict e -> plain(409, e.getMessage());
            case SecurityException e -> plain(403, e.getMessage());
            case WebApplicationException e -> of(e);
            case JsonbException e -> plain(400, "the body is not the JSON that is expected here");
            case JsonParsingException e -> plain(400, "the body is not JSON");
            case ProcessingException e when isJson(e.getCause()) -> of(e.getCause());
            case Throwable outage when Outage.in(outage) ->
                    plain(503, "the database does not answer; try again in a few seconds");
            default -> plain(500, "the portal failed; the log tells why under the request id");
        };
    }

    private static Problem refused(List<Violation> violations) {
        return new Problem(400, "The request was refused", "see the violations", violations);
    }

    private static Problem unprocessable(Unprocessable thrown) {
        var violation = new Violation(thrown.field(), thrown.getMessage());
        return new Problem(
                422,
                "The request contradicts an earlier one",
                thrown.getMessage(),
                List.of(violation));
    }

    private static Problem of(WebApplicationException thrown) {
        if (isJson(thrown.getCause())) {
            return of(thrown.getCause());
        }
        return plain(
                thrown.getResponse().getStatus(),
                thrown.getResponse().getStatusInfo().getReasonPhrase());
    }

    static Problem plain(int status, String detail) {
        var known = Response.Status.fromStatusCode(status);
        return new Problem(
                status, known == null ? "Problem" : known.getReasonPhrase(), detail, List.of());
    }

    /** The last name of the path: the client knows its field, not our method (B10). */
    private static Violation violation(ConstraintViolation<?> violated) {
        String field = "";
        for (var node : violated.getPropertyPath()) {
            field = node.getName();
        }
        return new Violation(field == null ? "" : field, violated.getMessage());
    }

    private static boolean isJson(Throwable cause) {
        return cause instanceof JsonbException || cause instanceof JsonParsingException;
    }

    /** Written by hand, so that a failing JSON binding cannot fail here once more. */
    String json(String requestId) {
        var fields = Json.createArrayBuilder();
        violations.forEach(
                v ->
                        fields.add(
                                Json.createObjectBuilder()
                                        .add("field", v.field())
                                        .add("message", v.message())));
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail == null ? "" : detail)
                .add("violations", fields)
                .add("requestId", requestId)
                .build()
                .toString();
    }
}
