package aidas.recognition.rest;

import aidas.feedback.Cursor;
import aidas.recognition.AllowanceDesk;
import aidas.recognition.Balances;
import aidas.recognition.ConsentDesk;
import aidas.recognition.PraiseDesk;
import aidas.recognition.WallReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The caller's own thanks, balances, consent and praise. */
@Path("v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyThanksResource {

    @Inject WallReading wall;
    @Inject AllowanceDesk allowances;
    @Inject ConsentDesk consents;
    @Inject PraiseDesk praise;

    /** Both balances, apart. */
    public record BalancesJson(GivingJson giving, ReceivingJson receiving) {

        /** Of the month that runs. */
        public record GivingJson(String month, int allowance, int given, int left) {}

        /** Whenever it was. */
        public record ReceivingJson(long received, long spent, long left) {}

        static BalancesJson of(Balances all) {
            var giving = all.giving();
            var receiving = all.receiving();
            return new BalancesJson(
                    new GivingJson(
                            all.month().toString(),
                            giving.allowance(),
                            giving.given(),
                            giving.left()),
                    new ReceivingJson(receiving.received(), receiving.spent(), receiving.left()));
        }
    }

    /** The caller's word; absent while there is none. */
    public record AgreedJson(Boolean agreed) {}

    /** A customer's words to put up. */
    public record PraiseJson(Long answer, String reach) {}

    @GET
    @Path("kudos")
    public WallJson kudos(
            @QueryParam("view") @DefaultValue("received") String view,
            @QueryParam("before") String before,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return switch (view) {
            case "received" -> WallJson.of(wall.received(Cursor.parse(before), size));
            case "given" -> WallJson.of(wall.given(Cursor.parse(before), size));
            default -> throw new Refused("view", "received or given");
        };
    }

    @GET
    @Path("thanks")
    public BalancesJson thanks() {
        return BalancesJson.of(allowances.mine());
    }

    @GET
    @Path("wall-consent")
    public AgreedJson consent() {
        return new AgreedJson(consents.mine().orElse(null));
    }

    @PUT
    @Path("wall-consent")
    public AgreedJson choose(AgreedJson body) {
        if (Given.body(body).agreed() == null) {
            throw new Refused("agreed", "true or false");
        }
        consents.choose(body.agreed());
        return consent();
    }

    @POST
    @Path("praise")
    public Response putUp(PraiseJson body, @Context UriInfo uri) {
        if (Given.body(body).answer() == null) {
            throw new Refused("answer", "the key of an answer about you");
        }
        long id = praise.putUp(body.answer(), Given.reach(body.reach()));
        return Response.created(uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    @DELETE
    @Path("praise/{id}")
    public void takeDown(@PathParam("id") long id) {
        praise.takeDown(id);
    }
}
