package aidas.recognition.badge.rest;

import aidas.recognition.badge.BadgeReading;
import aidas.recognition.badge.Earned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the caller has earned, and by what. */
@Path("v1/me/badges")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MyBadgesResource {

    @Inject BadgeReading reading;

    /** A badge of the caller's. */
    public record EarnedJson(long id, BadgeJson badge, String day, List<ProofJson> evidence) {

        static EarnedJson of(Earned earned) {
            return new EarnedJson(
                    earned.id(),
                    BadgeJson.of(earned.badge()),
                    earned.day().toString(),
                    earned.evidence().stream().map(ProofJson::of).toList());
        }
    }

    /** Something that it was earned by, with the share of it that is the caller's. */
    public record ProofJson(String key, String day, String words, String language, double share) {

        static ProofJson of(Earned.Proof proof) {
            return new ProofJson(
                    proof.key(),
                    proof.day().toString(),
                    proof.words(),
                    proof.language(),
                    proof.share());
        }
    }

    @GET
    public List<EarnedJson> mine() {
        return reading.mine().stream().map(EarnedJson::of).toList();
    }
}
