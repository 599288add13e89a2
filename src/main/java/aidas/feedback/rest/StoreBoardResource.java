package aidas.feedback.rest;

import aidas.access.RegionCode;
import aidas.feedback.Board;
import aidas.feedback.StoreComparison;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Stores side by side, best lower end of the interval first; people are never listed so. */
@Path("v1/boards/stores")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StoreBoardResource {

    @Inject StoreComparison comparison;

    @GET
    public Response stores(
            @QueryParam("scale") String scale,
            @QueryParam("region") String region,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @Context Request request) {
        var board = comparison.board(Asked.period(from, until), Asked.scale(scale), region(region));
        return Tagged.answer(request, BoardJson.of(board));
    }

    private RegionCode region(String code) {
        if (code == null) {
            return null;
        }
        if (!comparison.regions().containsKey(code)) {
            throw new Refused("region", "expected the code of a region");
        }
        return new RegionCode(code);
    }

    /** The board of a period; a store without an answer on the scale has a reason, no value. */
    public record BoardJson(String from, String until, List<RowJson> stores) {

        static BoardJson of(Board board) {
            return new BoardJson(
                    board.period().from().toString(),
                    board.period().until().toString(),
                    board.rows().stream().map(RowJson::of).toList());
        }
    }

    /** One store and its figure. */
    public record RowJson(
            String store, String name, String city, String region, FigureJson figure) {

        static RowJson of(Board.Row row) {
            return new RowJson(
                    row.store().code().value(),
                    row.store().name(),
                    row.store().city(),
                    row.store().region().value(),
                    FigureJson.of(row.answers()));
        }
    }
}
