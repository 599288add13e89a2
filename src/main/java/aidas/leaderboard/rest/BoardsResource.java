package aidas.leaderboard.rest;

import aidas.leaderboard.BoardDesk;
import aidas.shared.web.Tagged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Stores, teams or regions side by side, in tiers; people are never listed so. */
@Path("v1/boards/{unit}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BoardsResource {

    @Inject BoardDesk desk;

    @GET
    public Response board(@BeanParam BoardAddress address, @Context Request request) {
        var board = desk.board(address.request(desk), Locale.ENGLISH);
        return Tagged.answer(request, BoardJson.of(board));
    }

    @GET
    @Path("explain")
    public BoardExplanationJson explain(@BeanParam BoardAddress address) {
        return BoardExplanationJson.of(desk.board(address.request(desk), Locale.ENGLISH));
    }
}
