package aidas.pulse.rest;

import aidas.pulse.BallotDesk;
import aidas.pulse.seal.BlindRsa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The keys that tokens are verified with, the same for everybody who asks. */
@Path("v1/pulse/keys")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class KeysResource {

    @Inject BallotDesk desk;

    /**
     * @param modulus in base64url
     * @param exponent always 65537
     */
    public record KeyJson(String scheme, String modulus, int exponent) {}

    @GET
    @Path("{code}/{number}/{place}")
    public KeyJson key(
            @PathParam("code") String code,
            @PathParam("number") int number,
            @PathParam("place") int place) {
        var key = desk.publicKey(Body.programme(code), number, place);
        return new KeyJson(
                "RSABSSA-SHA384-PSS-Randomized",
                Body.base64(BlindRsa.modulus(key)),
                key.getPublicExponent().intValueExact());
    }
}
