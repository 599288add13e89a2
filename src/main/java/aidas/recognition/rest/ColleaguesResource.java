package aidas.recognition.rest;

import aidas.access.StoreCode;
import aidas.recognition.ColleagueSearch;
import aidas.recognition.TeamThanks;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** People to thank. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ColleaguesResource {

    @Inject ColleagueSearch search;
    @Inject TeamThanks team;

    /**
     * Somebody who works here today.
     *
     * @param where the store's name and city
     */
    public record ColleagueJson(String number, String name, String store, String where) {}

    /** Those of the own store before others where not all fit; in the order of their names. */
    @GET
    @Path("colleagues")
    public List<ColleagueJson> named(
            @QueryParam("search") @DefaultValue("") String words,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(50) int size) {
        return search.named(words, size).stream()
                .map(
                        each ->
                                new ColleagueJson(
                                        each.number().value(),
                                        each.fullName(),
                                        each.store().value(),
                                        each.storeName() + ", " + each.city()))
                .sorted(Comparator.comparing(ColleagueJson::name))
                .toList();
    }

    /** For the store's lead: names, and nothing else. */
    @GET
    @Path("stores/{code}/not-thanked")
    public List<KudosJson.PersonJson> notThanked(@PathParam("code") StoreCode store) {
        return team.notThanked(store, Locale.ENGLISH).stream()
                .map(KudosJson.PersonJson::of)
                .toList();
    }
}
