package aidas.feedback.rest;

import aidas.access.RegionCode;
import aidas.feedback.Board;
import aidas.feedback.StoreComparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Stores side by side, best lower end of the interval first; people are never listed so. */
@Path("v1/boards/stores")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StoreBoardResource {

    @Inject StoreComparison comparison;

    @GET
    public BoardJson stores(
            @QueryParam("scale") @DefaultValue("NPS") String scale,
            @QueryParam("region") RegionCode region,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        var board = comparison.board(Span.of(from, until), Span.scale(scale), region);
        return new BoardJson(
                board.period().from().toString(),
                board.period().until().toString(),
                board.rows().stream().map(RowJson::of).toList());
    }

    /** The board of a period; a store without an answer on the scale has a reason, no value. */
    public record BoardJson(String from, String until, List<RowJson> stores) {}

    /** One store and its figure. */
    public record RowJson(String store, String name, String region, FigureJson figure) {

        static RowJson of(Board.Row row) {
            return new RowJson(
                    row.store().code().value(),
                    row.store().name(),
                    row.store().region().value(),
                    FigureJson.of(row.answers()));
        }
    }
}
