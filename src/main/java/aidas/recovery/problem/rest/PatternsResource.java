package aidas.recovery.problem.rest;

import aidas.recovery.problem.PatternReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What comes back again and again. */
@Path("v1/recovery/patterns")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PatternsResource {

    @Inject PatternReading reading;

    /** Causes of cases and what unhappy customers tap. */
    public record PatternsJson(int days, List<PatternJson> causes, List<PatternJson> reasons) {}

    /**
     * @param days how far back lately reaches, 28 or 90; absent for 28
     */
    @GET
    public PatternsJson all(@QueryParam("days") String days) {
        if (days != null && !days.equals("28") && !days.equals("90")) {
            throw new Refused("days", "28 or 90");
        }
        int back = "90".equals(days) ? 90 : 28;
        return new PatternsJson(
                back,
                reading.causes(back).stream().map(PatternJson::of).toList(),
                reading.chips().stream().map(PatternJson::of).toList());
    }
}
