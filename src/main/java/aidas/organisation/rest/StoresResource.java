package aidas.organisation.rest;

import aidas.access.StoreCode;
import aidas.organisation.StoreDesk;
import aidas.organisation.StoreSearch;
import aidas.organisation.StoreSearch.Order;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The company's stores. */
@Path("v1/organisation/stores")
@Produces(MediaType.APPLICATION_JSON)
public class StoresResource {

    @Inject StoreDesk desk;

    @GET
    public PageJson<StoreLineJson> search(
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(100) int size) {
        var found =
                desk.search(new StoreSearch(search, region, Order.CODE, false, page * size, size));
        return PageJson.of(found, page, size, StoreLineJson::of);
    }

    @GET
    @Path("{code}")
    public StoreJson one(@PathParam("code") StoreCode code) {
        return StoreJson.of(desk.store(code).store());
    }
}
