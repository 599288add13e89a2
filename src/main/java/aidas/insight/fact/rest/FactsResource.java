package aidas.insight.fact.rest;

import aidas.insight.fact.FactDesk;
import aidas.insight.fact.FactOutcome;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Takes tables of facts; tried without a trace unless {@code dryRun=false}. */
@Path("v1/facts")
@ApplicationScoped
public class FactsResource {

    /** Bytes: eight measures of a thousand stores over three years. */
    private static final int LONGEST = 32 << 20;

    @Inject FactDesk desk;

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public FactDifferenceJson take(
            InputStream body, @QueryParam("dryRun") @DefaultValue("true") String dryRun) {
        if (!dryRun.matches("true|false")) {
            throw new Refused("dryRun", "true or false");
        }
        var table = bytes(body);
        return switch (dryRun.equals("true") ? desk.compare(table) : desk.apply(table)) {
            case FactOutcome.Difference difference -> FactDifferenceJson.of(difference);
            case FactOutcome.Faulty faulty ->
                    throw new Refused(
                            faulty.faults().stream()
                                    .map(
                                            fault ->
                                                    new Violation(
                                                            place(fault.line(), fault.column()),
                                                            said(fault)))
                                    .toList());
        };
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new BadRequestException("the body broke off", e);
        }
    }

    private static String place(long line, String column) {
        return column.isEmpty() ? "line " + line : "line " + line + ", " + column;
    }

    static String said(aidas.insight.fact.FactFault fault) {
        return "expected %s, found '%s'".formatted(fault.expected(Locale.ENGLISH), fault.found());
    }
}
