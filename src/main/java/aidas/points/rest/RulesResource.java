package aidas.points.rest;

import aidas.points.RuleCode;
import aidas.points.RuleDesk;
import aidas.points.RuleTrial;
import aidas.points.TermsDraft;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The rules by which points are earned. */
@Path("v1/points/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RulesResource {

    @Inject RuleDesk desk;
    @Inject RuleTrial trial;

    /** Which version a draft is. */
    public record VersionJson(int version) {}

    /** From which day on; absent in a request for the first one that has begun nowhere yet. */
    public record FromJson(String from) {

        private static FromJson of(LocalDate day) {
            return new FromJson(day.toString());
        }

        private LocalDate day() {
            try {
                return from == null ? null : LocalDate.parse(from);
            } catch (DateTimeException e) {
                throw new Refused("from", "a date such as 2026-03-14");
            }
        }
    }

    @GET
    public List<RuleJson> all() {
        return desk.all().stream().map(RuleJson::of).toList();
    }

    /** Writes the draft of a rule. */
    @PUT
    @Path("{code}/draft")
    public VersionJson draft(@PathParam("code") String code, @NotNull TermsDraft body) {
        return new VersionJson(desk.draft(code, body));
    }

    @DELETE
    @Path("{code}/draft")
    public void discard(@PathParam("code") String code) {
        desk.discard(RuleCode.known(code));
    }

    /** Puts the draft in force. */
    @POST
    @Path("{code}/force")
    public FromJson enforce(@PathParam("code") String code, @NotNull FromJson body) {
        return FromJson.of(desk.enforce(RuleCode.known(code), body.day()));
    }

    /** Retires it, and tells from which day on. */
    @DELETE
    @Path("{code}")
    public FromJson retire(@PathParam("code") String code) {
        return FromJson.of(desk.retire(RuleCode.known(code)));
    }

    /** Tries a rule on the last quarter; nothing is kept. */
    @POST
    @Path("simulation")
    public TrialJson simulate(@NotNull TermsDraft body) {
        return TrialJson.of(trial.simulate(body));
    }
}
