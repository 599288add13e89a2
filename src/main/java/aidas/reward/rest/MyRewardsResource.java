package aidas.reward.rest;

import aidas.reward.CatalogueReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the caller can ask for. */
@Path("v1/me/rewards")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyRewardsResource {

    @Inject CatalogueReading reading;

    /**
     * What is offered.
     *
     * @param balance points; absent for who takes no part in them
     */
    public record CatalogueJson(Long balance, List<OfferJson> rewards) {}

    @GET
    public CatalogueJson mine() {
        var catalogue = reading.mine();
        return new CatalogueJson(
                catalogue.balance(), catalogue.offers().stream().map(OfferJson::of).toList());
    }
}
