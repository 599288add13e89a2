package aidas.survey.rest;

import aidas.shared.Refused;
import aidas.survey.Slug;
import aidas.survey.SurveyCode;
import aidas.survey.SurveyDesk;
import aidas.survey.SurveyReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What customers are asked: surveys and their versions. */
@Path("v1/surveys")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SurveysResource {

    @Inject SurveyReading reading;
    @Inject SurveyDesk desk;

    @GET
    public List<SurveyJson> all() {
        return reading.surveys().stream().map(SurveyJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonObject body, @Context UriInfo uri) {
        var asked = QuestionnaireReader.read(body);
        var code = code(body);
        desk.create(code, asked);
        return Response.created(uri.getAbsolutePathBuilder().path(code.value()).build())
                .entity(one(code))
                .build();
    }

    private static SurveyCode code(JsonObject body) {
        if (body.get("code") instanceof JsonString text && Slug.is(text.getString())) {
            return new SurveyCode(text.getString());
        }
        throw new Refused("code", "expected " + Slug.EXPECTED);
    }

    @GET
    @Path("{code}")
    public SurveyJson one(@PathParam("code") SurveyCode code) {
        return SurveyJson.of(reading.survey(code));
    }

    @GET
    @Path("{code}/versions/{number}")
    public VersionJson version(
            @PathParam("code") SurveyCode code, @PathParam("number") int number) {
        return VersionJson.of(reading.survey(code).version(number));
    }

    /** Writes a draft; the number after the newest version begins one (R7.1). */
    @PUT
    @Path("{code}/versions/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(
            @PathParam("code") SurveyCode code, @PathParam("number") int number, JsonObject body) {
        boolean begun = desk.write(code, number, QuestionnaireReader.read(body));
        return Response.status(begun ? Response.Status.CREATED : Response.Status.OK)
                .entity(version(code, number))
                .build();
    }

    @POST
    @Path("{code}/versions/{number}/publish")
    public VersionJson publish(
            @PathParam("code") SurveyCode code, @PathParam("number") int number) {
        desk.publish(code, number);
        return version(code, number);
    }

    @POST
    @Path("{code}/versions/{number}/retire")
    public VersionJson retire(@PathParam("code") SurveyCode code, @PathParam("number") int number) {
        desk.retire(code, number);
        return version(code, number);
    }
}
