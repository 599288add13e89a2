package aidas.points.rest;

import aidas.access.EmployeeNumber;
import aidas.points.GiftDesk;
import aidas.points.HandDesk;
import aidas.points.HandEntry;
import aidas.points.Held;
import aidas.points.Proof;
import aidas.points.ProofDesk;
import aidas.shared.Brought;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The ledger as HR keeps it: its proof, and entries by hand. */
@Path("v1/points")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LedgerResource {

    @Inject ProofDesk proofs;
    @Inject HandDesk desk;
    @Inject GiftDesk gifts;

    /** What the recount found. */
    public record ProofJson(
            boolean holds,
            long accounts,
            long postings,
            long kept,
            long off,
            List<Proof.Difference> differences) {

        static ProofJson of(Proof proof) {
            return new ProofJson(
                    proof.holds(),
                    proof.accounts(),
                    proof.postings(),
                    proof.kept(),
                    proof.off(),
                    proof.differences());
        }
    }

    /** A person's newest lines. */
    public record AccountJson(
            String employee, String name, long balance, List<StatementJson.LineJson> entries) {

        static AccountJson of(Held held) {
            return new AccountJson(
                    held.employee().value(),
                    held.name(),
                    held.balance(),
                    held.lines().stream().map(StatementJson.LineJson::of).toList());
        }
    }

    /** What is posted by hand: points below zero are taken. */
    public record EntryJson(String employee, Integer points, String reason, String key) {

        private HandEntry entry() {
            return new HandEntry(EmployeeNumber.of(employee).orElse(null), points, reason, key);
        }
    }

    /** Many of them, all of which give. */
    public record EntriesJson(List<EntryJson> items) {}

    /** The key of what was posted. */
    public record PostedJson(long id) {}

    /** Why. */
    public record ReasonJson(String reason) {}

    @GET
    @Path("proof")
    public ProofJson prove() {
        return ProofJson.of(proofs.prove());
    }

    @GET
    @Path("accounts/{employee}")
    public AccountJson read(@PathParam("employee") String employee) {
        var number =
                EmployeeNumber.of(employee)
                        .orElseThrow(() -> new NotFound("there is no employee " + employee));
        return AccountJson.of(desk.read(number));
    }

    @POST
    @Path("entries")
    public PostedJson enter(@NotNull EntryJson body) {
        return new PostedJson(desk.enter(body.entry()));
    }

    /** All or none. */
    @POST
    @Path("entries/bulk")
    public Brought bring(@NotNull EntriesJson body) {
        var items = body.items();
        if (items == null || items.contains(null)) {
            throw new Refused("items", "entries, none of them null");
        }
        return gifts.bring(items.stream().map(EntryJson::entry).toList());
    }

    @POST
    @Path("entries/{id}/counter")
    public void counter(@PathParam("id") long id, @NotNull ReasonJson body) {
        desk.counter(id, body.reason());
    }
}
