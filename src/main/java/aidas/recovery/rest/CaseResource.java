package aidas.recovery.rest;

import aidas.access.EmployeeNumber;
import aidas.recovery.CaseDesk;
import aidas.recovery.CaseReading;
import aidas.recovery.LetterDraft;
import aidas.recovery.MessageDesk;
import aidas.recovery.Outcome;
import aidas.recovery.Pause;
import aidas.recovery.TeamDesk;
import aidas.recovery.TermsDesk;
import aidas.recovery.rest.WorkJson.CauseJson;
import aidas.recovery.rest.WorkJson.ClosingJson;
import aidas.recovery.rest.WorkJson.GoodwillJson;
import aidas.recovery.rest.WorkJson.MessageJson;
import aidas.recovery.rest.WorkJson.OwnerJson;
import aidas.recovery.rest.WorkJson.PauseJson;
import aidas.recovery.rest.WorkJson.TakenJson;
import aidas.shared.Characters;
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

/** One case, and what is done about it. */
@Path("v1/recovery/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseResource {

    @Inject CaseReading reading;
    @Inject CaseDesk desk;
    @Inject TeamDesk team;
    @Inject TermsDesk terms;
    @Inject MessageDesk messages;

    @GET
    public FileJson one(@PathParam("id") long id) {
        return FileJson.of(reading.one(id));
    }

    @POST
    @Path("steps")
    public void take(@PathParam("id") long id, @NotNull TakenJson body) {
        desk.take(id, body.evidence());
    }

    @POST
    @Path("messages")
    public void say(@PathParam("id") long id, @NotNull MessageJson body) {
        switch (body.kind() == null ? "" : body.kind()) {
            case "letter" -> messages.letter(id, new LetterDraft(body.subject(), body.words()));
            case "call" -> messages.call(id, body.words());
            case "note" -> messages.note(id, body.words());
            default -> throw new Refused("kind", "letter, call or note");
        }
    }

    /** A template in the customer's language, filled in but for the link. */
    @GET
    @Path("drafts/{template}")
    public LetterDraft draft(@PathParam("id") long id, @PathParam("template") String template) {
        return messages.draft(id, template);
    }

    @PUT
    @Path("owner")
    public void give(@PathParam("id") long id, @NotNull OwnerJson body) {
        if (!Characters.areName(body.employee(), 20)) {
            throw new Refused("employee", "the number of somebody who works at the store");
        }
        team.give(id, new EmployeeNumber(body.employee()), body.reason());
    }

    @PUT
    @Path("cause")
    public void name(@PathParam("id") long id, @NotNull CauseJson body) {
        terms.name(id, body.cause());
    }

    @PUT
    @Path("pause")
    public void pause(@PathParam("id") long id, @NotNull PauseJson body) {
        terms.pause(id, Pause.ofCode(body.reason()).orElse(null));
    }

    @DELETE
    @Path("pause")
    public void resume(@PathParam("id") long id) {
        terms.resume(id);
    }

    /** Asks a lead for more than the limit. */
    @POST
    @Path("goodwill")
    public void ask(@PathParam("id") long id, @NotNull GoodwillJson body) {
        terms.ask(id, body.amount());
    }

    @PUT
    @Path("goodwill")
    public void approve(@PathParam("id") long id, @NotNull GoodwillJson body) {
        terms.approve(id, body.amount());
    }

    @POST
    @Path("closing")
    public void close(@PathParam("id") long id, @NotNull ClosingJson body) {
        switch (Outcome.ofCode(body.outcome()).orElse(Outcome.RECOVERED)) {
            case UNCONFIRMED -> desk.giveUp(id);
            case DISMISSED -> desk.dismiss(id, body.reason());
            case RECOVERED ->
                    throw new Refused(
                            "outcome",
                            "unconfirmed or dismissed: recovered is what the customer says");
        }
    }
}
