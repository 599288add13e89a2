package aidas.organisation.rest;

import aidas.access.EmployeeNumber;
import aidas.organisation.EmployeeDesk;
import aidas.organisation.EmployeeSearch;
import aidas.organisation.EmployeeSearch.Order;
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

/** The company's people. */
@Path("v1/organisation/employees")
@Produces(MediaType.APPLICATION_JSON)
public class EmployeesResource {

    @Inject EmployeeDesk desk;

    @GET
    public PageJson<EmployeeLineJson> search(
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("active") @DefaultValue("false") boolean activeOnly,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(100) int size) {
        var found =
                desk.search(
                        new EmployeeSearch(
                                search, activeOnly, Order.NUMBER, false, page * size, size));
        return PageJson.of(found, page, size, EmployeeLineJson::of);
    }

    @GET
    @Path("{number}")
    public EmployeeJson one(@PathParam("number") EmployeeNumber number) {
        return EmployeeJson.of(desk.employee(number));
    }
}
