package aidas.recognition.credential.rest;

import aidas.recognition.credential.CredentialId;
import aidas.recognition.credential.CredentialOffice;
import aidas.recognition.credential.key.KeyDesk;
import aidas.recognition.credential.key.KeyView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the company vouches for, and the keys with which it does. */
@Path("v1/credentials")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CredentialsResource {

    @Inject CredentialOffice office;
    @Inject KeyDesk keys;

    /** How many stand, and how many were taken back. */
    public record CountsJson(long valid, long ended) {}

    /**
     * @param withdrawn whether there was a valid one; either way the award gets no other
     */
    public record WithdrawnJson(boolean withdrawn) {}

    /**
     * A key without its private half.
     *
     * @param retired since when it signs nothing; absent while it signs
     */
    public record KeyJson(String kid, String made, String retired) {

        static KeyJson of(KeyView key) {
            return new KeyJson(
                    key.kid(),
                    key.madeAt().toString(),
                    key.retiredAt() == null ? null : key.retiredAt().toString());
        }
    }

    @GET
    public CountsJson counts() {
        var counts = office.counts();
        return new CountsJson(counts.valid(), counts.ended());
    }

    /** Withdraws what was awarded in error. */
    @DELETE
    @Path("{id}")
    public WithdrawnJson withdraw(@PathParam("id") String id) {
        return new WithdrawnJson(office.withdraw(CredentialId.known(id)));
    }

    @GET
    @Path("keys")
    public List<KeyJson> keys() {
        return keys.all().stream().map(KeyJson::of).toList();
    }

    /** Makes a new key, which signs from now on. */
    @POST
    @Path("keys")
    public KeyJson renew() {
        return KeyJson.of(keys.renew());
    }
}
