package aidas.notification.rest;

import aidas.feedback.Cursor;
import aidas.notification.InboxDesk;
import aidas.notification.Kind;
import aidas.notification.WishDesk;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The caller's own inbox, and what reaches it. */
@Path("v1/me/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyNoticesResource {

    @Inject InboxDesk desk;
    @Inject WishDesk wishes;

    /** How many are unread. */
    public record UnreadJson(long unread) {}

    /** How many were marked read. */
    public record ReadJson(int read) {}

    @GET
    public InboxJson mine(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("kind") String kind,
            @QueryParam("before") String before,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return InboxJson.of(desk.mine(unread, kind(kind), Cursor.parse(before), size));
    }

    private static Kind kind(String code) {
        return code == null || code.isEmpty()
                ? null
                : Kind.ofCode(code).orElseThrow(() -> new Refused("kind", "a kind of notice"));
    }

    @GET
    @Path("unread")
    public UnreadJson unread() {
        return new UnreadJson(desk.unread());
    }

    @POST
    @Path("{id}/read")
    public void read(@PathParam("id") long id) {
        desk.open(id);
    }

    @POST
    @Path("read")
    public ReadJson readAll() {
        return new ReadJson(desk.readAll());
    }

    @GET
    @Path("preferences")
    public WishesJson preferences() {
        return WishesJson.of(wishes.mine());
    }

    @PUT
    @Path("preferences")
    public WishesJson choose(WishesJson body) {
        if (body == null) {
            throw new Refused("", "a body in JSON");
        }
        wishes.choose(body.toWishes());
        return preferences();
    }
}
