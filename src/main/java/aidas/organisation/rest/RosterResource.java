package aidas.organisation.rest;

import aidas.organisation.RosterDesk;
import aidas.organisation.RosterFault;
import aidas.organisation.RosterOutcome;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** Takes roster files (R7.1). */
@Path("v1/organisation/roster")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {

    @Inject RosterDesk desk;

    @POST
    public DifferenceJson take(
            byte[] file, @QueryParam("dryRun") @DefaultValue("true") boolean dryRun) {
        return switch (dryRun ? desk.compare(file) : desk.apply(file)) {
            case RosterOutcome.Difference difference -> DifferenceJson.of(difference);
            case RosterOutcome.Faulty faulty ->
                    throw new Refused(
                            faulty.faults().stream().map(RosterResource::violation).toList());
        };
    }

    private static Violation violation(RosterFault fault) {
        String place = "line " + fault.line();
        return new Violation(
                fault.column().isEmpty() ? place : place + ", " + fault.column(),
                "expected %s, found '%s'"
                        .formatted(fault.expected().inWords(Locale.ENGLISH), fault.found()));
    }
}
