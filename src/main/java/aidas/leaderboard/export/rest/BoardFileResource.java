package aidas.leaderboard.export.rest;

import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.export.ExportDesk;
import aidas.leaderboard.rest.BoardAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A board as CSV, XLSX or PDF. Its path is whole: shorter ones lose against the board's own. */
@Path("v1/boards/{unit}/file")
@Produces({MediaType.WILDCARD, MediaType.APPLICATION_JSON})
@ApplicationScoped
public class BoardFileResource {

    @Inject ExportDesk desk;
    @Inject BoardDesk boards;

    @GET
    public Response board(@BeanParam BoardAddress address, @BeanParam FileAnswer file) {
        return FileAnswer.of(desk.board(address.request(boards), file.kind(), file.language()));
    }
}
