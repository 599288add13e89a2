package aidas.idea.review.rest;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.idea.Stage;
import aidas.idea.review.AnswerDesk;
import aidas.idea.review.FileReading;
import aidas.idea.review.OwnerDesk;
import aidas.idea.review.ScoreDesk;
import aidas.idea.review.ScoreDraft;
import aidas.idea.review.StageDesk;
import aidas.shared.Characters;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The handling of one idea. */
@Path("v1/ideas/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReviewResource {

    private static final int LONGEST = 20;

    @Inject FileReading files;
    @Inject StageDesk stages;
    @Inject AnswerDesk answers;
    @Inject OwnerDesk owners;
    @Inject ScoreDesk scores;

    /**
     * @param from where it stood when it was read
     */
    public record MoveJson(String from, String to, String reason) {}

    /**
     * @param language of the text
     */
    public record AnswerJson(String text, String language) {}

    /**
     * @param employee a number; absent for nobody
     */
    public record OwnerJson(String employee) {}

    /** Who is asked; anybody else is not any more. */
    public record ReviewersJson(List<String> employees) {}

    /** What the caller thinks of it. */
    public record ScoreJson(Double impact, Integer confidence, Double effort, String note) {}

    /**
     * @param reason the code of what customers tapped; absent for any answer
     * @param store the code of a store; absent for all
     */
    public record CauseJson(String reason, String store) {}

    @GET
    public FileJson one(@PathParam("id") long id) {
        return FileJson.of(files.one(id));
    }

    @POST
    @Path("moves")
    public void move(@PathParam("id") long id, @NotNull MoveJson body) {
        stages.move(id, stage("from", body.from()), stage("to", body.to()), body.reason());
    }

    private static Stage stage(String field, String code) {
        return Stage.ofCode(code)
                .orElseThrow(
                        () ->
                                new Refused(
                                        field,
                                        "submitted, review, trial, adopted, declined or"
                                                + " duplicate"));
    }

    @POST
    @Path("answers")
    public void answer(@PathParam("id") long id, @NotNull AnswerJson body) {
        answers.answer(id, body.text(), Language.ofCode(body.language()).orElse(null));
    }

    @PUT
    @Path("owner")
    public void own(@PathParam("id") long id, @NotNull OwnerJson body) {
        owners.own(id, body.employee() == null ? null : number("employee", body.employee()));
    }

    @PUT
    @Path("reviewers")
    public void ask(@PathParam("id") long id, @NotNull ReviewersJson body) {
        if (body.employees() == null) {
            throw new Refused("employees", "a list, which may be empty");
        }
        owners.ask(id, body.employees().stream().map(each -> number("employees", each)).toList());
    }

    private static EmployeeNumber number(String field, String text) {
        if (!Characters.areName(text, LONGEST)) {
            throw new Refused(field, "the number of somebody who leads a store");
        }
        return new EmployeeNumber(text);
    }

    @PUT
    @Path("scorecard")
    public void score(@PathParam("id") long id, @NotNull ScoreJson body) {
        scores.score(
                id, new ScoreDraft(body.impact(), body.confidence(), body.effort(), body.note()));
    }

    @PUT
    @Path("reach")
    public void reach(@PathParam("id") long id, @NotNull CauseJson body) {
        if (body.store() != null && !Characters.areName(body.store(), LONGEST)) {
            throw new Refused("store", "the code of a store");
        }
        scores.reach(id, body.reason(), body.store() == null ? null : new StoreCode(body.store()));
    }
}
