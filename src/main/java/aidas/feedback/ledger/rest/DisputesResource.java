package aidas.feedback.ledger.rest;

import aidas.access.EmployeeNumber;
import aidas.feedback.ledger.DecisionDesk;
import aidas.feedback.ledger.DisputeDesk;
import aidas.feedback.ledger.DisputeFilter;
import aidas.feedback.ledger.DisputeReading;
import aidas.feedback.ledger.State;
import aidas.feedback.ledger.Verdict;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Disputes for those who decide them. */
@Path("v1/disputes")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DisputesResource {

    @Inject DisputeReading reading;
    @Inject DisputeDesk disputes;
    @Inject DecisionDesk decisions;

    /** A page of disputes, the open ones oldest first, others newest first. */
    public record PageJson(long total, List<DisputeJson> disputes) {}

    /**
     * A decision.
     *
     * @param version of the dispute as it was read
     * @param outcome rejected, moved, spread or nobody
     * @param employee to whom the credit moves
     */
    public record DecisionJson(
            @NotNull @Min(0) Long version,
            @NotNull String outcome,
            @Size(min = 1, max = 20) String employee,
            @NotNull String evidence) {

        Verdict verdict() {
            return switch (outcome) {
                case "rejected" -> new Verdict.Rejected();
                case "moved" -> new Verdict.Moved(mover());
                case "spread" -> new Verdict.Spread();
                case "nobody" -> new Verdict.Nobody();
                default -> throw new Refused("outcome", "one of rejected, moved, spread, nobody");
            };
        }

        private EmployeeNumber mover() {
            if (employee == null || employee.isBlank()) {
                throw new Refused("employee", "the number of whoever gets the credit");
            }
            return new EmployeeNumber(employee);
        }
    }

    @GET
    public PageJson find(
            @QueryParam("state") String state,
            @QueryParam("search") @DefaultValue("") @Size(max = 100) String search,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        var states =
                state == null
                        ? List.<State>of()
                        : List.of(
                                State.ofCode(state)
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                "state",
                                                                "open, accepted, rejected or"
                                                                        + " withdrawn")));
        var filter =
                new DisputeFilter(states, search, page * size, size, states.contains(State.OPEN));
        return new PageJson(
                reading.count(filter), reading.find(filter).stream().map(DisputeJson::of).toList());
    }

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public void decide(@PathParam("id") long id, @Valid @NotNull DecisionJson decision) {
        decisions.decide(id, decision.version(), decision.verdict(), decision.evidence());
    }

    @POST
    @Path("{id}/withdrawal")
    public void withdraw(@PathParam("id") long id) {
        disputes.withdraw(id);
    }
}
