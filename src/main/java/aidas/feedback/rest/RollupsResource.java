package aidas.feedback.rest;

import aidas.feedback.RollupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Proves that the kept sums are those of the raw responses. */
@Path("v1/rollups")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RollupsResource {

    @Inject RollupCheck check;

    @GET
    @Path("check")
    public CheckJson check() {
        var differences =
                check.differences().stream()
                        .map(d -> new DifferenceJson(d.where(), d.kept(), d.recounted()))
                        .toList();
        return new CheckJson(differences.isEmpty(), differences);
    }

    /** Right if there is no difference. */
    public record CheckJson(boolean right, List<DifferenceJson> differences) {}

    /** A sum that is not what the raw responses add up to. */
    public record DifferenceJson(String where, long kept, long recounted) {}
}
