package aidas.recognition.equity.rest;

import aidas.recognition.equity.EquityReading;
import aidas.shared.AskedMonths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** How thanks are spread, for HR. */
@Path("v1/recognition/equity")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class EquityResource {

    @Inject EquityReading reading;

    /** Whole months that are over. */
    @GET
    public EquityJson report(
            @QueryParam("months") String months,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        return EquityJson.of(
                reading.report(new AskedMonths(months, from, until, EquityReading.MOST_MONTHS)));
    }
}
