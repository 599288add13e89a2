package aidas.organisation.rest;

import aidas.access.StoreCode;
import aidas.organisation.People;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who is at one store today. */
@Path("v1/stores/{code}/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject People people;

    @GET
    public List<PersonJson> today(@PathParam("code") StoreCode code) {
        return people.at(code).stream().map(PersonJson::of).toList();
    }
}
