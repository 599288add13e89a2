package aidas.feedback.rest;

import aidas.access.StoreCode;
import aidas.feedback.AskedDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Takes in how many customers a store asked, day by day. */
@Path("v1/stores/{code}/asked")
@ApplicationScoped
public class AskedCountsResource {

    @Inject AskedDesk desk;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void tell(@PathParam("code") StoreCode store, InputStream body) {
        desk.tell(store, AskedDaysReader.read(Body.text(body)));
    }
}
