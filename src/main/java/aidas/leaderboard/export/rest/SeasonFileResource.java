package aidas.leaderboard.export.rest;

import aidas.leaderboard.export.ExportDesk;
import aidas.leaderboard.season.SeasonCode;
import aidas.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A season's result as CSV, XLSX or PDF. */
@Path("v1/seasons/{code}/file")
@Produces({MediaType.WILDCARD, MediaType.APPLICATION_JSON})
@ApplicationScoped
public class SeasonFileResource {

    @Inject ExportDesk desk;

    @GET
    public Response season(@PathParam("code") String code, @BeanParam FileAnswer file) {
        if (!SeasonCode.isCode(code)) {
            throw new NotFound("no season " + code);
        }
        return FileAnswer.of(desk.season(new SeasonCode(code), file.kind(), file.language()));
    }
}
