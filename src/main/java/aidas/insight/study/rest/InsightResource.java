package aidas.insight.study.rest;

import aidas.insight.study.Laboratory;
import aidas.insight.study.Ladder;
import aidas.insight.study.LadderDesk;
import aidas.insight.study.OwnPlace;
import aidas.insight.study.export.CellTable;
import aidas.shared.Refused;
import aidas.survey.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;

/** The laboratory: what there is to study, and what follows. */
@Path("v1/insight")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InsightResource {

    @Inject Laboratory laboratory;
    @Inject OwnPlace own;
    @Inject LadderDesk ladders;

    @GET
    @Path("measures")
    public List<MeasureJson> measures() {
        return laboratory.measures().stream().map(MeasureJson::of).toList();
    }

    @GET
    @Path("studies")
    public FindingsJson study(@BeanParam StudyAddress address) {
        return FindingsJson.of(laboratory.study(address.study(laboratory)));
    }

    @GET
    @Path("studies/explain")
    public ExplanationJson explain(@BeanParam StudyAddress address) {
        return ExplanationJson.of(laboratory.study(address.study(laboratory)));
    }

    @GET
    @Path("studies/place")
    public PlacedJson place(@BeanParam StudyAddress address) {
        return PlacedJson.of(own.place(address.study(laboratory)));
    }

    @GET
    @Path("drivers")
    public DriversJson drivers(@BeanParam StudyAddress address) {
        return DriversJson.of(laboratory.drivers(address.study(laboratory), address.predictors()));
    }

    @GET
    @Path("drivers/explain")
    public ExplanationJson explainDrivers(@BeanParam StudyAddress address) {
        var study = address.study(laboratory);
        return Explained.ofDrivers(study, laboratory.drivers(study, address.predictors()));
    }

    @GET
    @Path("quintiles")
    public FifthsJson fifths(@BeanParam StudyAddress address) {
        return FifthsJson.of(laboratory.fifths(address.study(laboratory)));
    }

    @GET
    @Path("quintiles/explain")
    public ExplanationJson explainFifths(@BeanParam StudyAddress address) {
        var study = address.study(laboratory);
        return Explained.ofFifths(study, laboratory.fifths(study));
    }

    @GET
    @Path("ladder")
    public LadderJson ladder(@BeanParam StudyAddress address, @QueryParam("scale") String scale) {
        return LadderJson.of(ladderOf(address, scale));
    }

    @GET
    @Path("ladder/explain")
    public ExplanationJson explainLadder(
            @BeanParam StudyAddress address, @QueryParam("scale") String scale) {
        // asked for all the same: who may not have the ladder is not told of it either
        ladderOf(address, scale);
        return Explained.ofLadder(address.choice(laboratory));
    }

    private Ladder ladderOf(StudyAddress address, String scale) {
        var choice = address.choice(laboratory);
        return ladders.ladder(scale(scale), choice);
    }

    private static Scale scale(String code) {
        return code == null
                ? Scale.NPS_0_10
                : Scale.ofCode(code)
                        .orElseThrow(() -> new Refused("scale", "NPS, CES-7 or CES-5-LOW"));
    }

    /** The cells under a study as a file (R7.5). */
    @GET
    @Path("table")
    @Produces("text/csv; charset=UTF-8")
    public Response table(
            @BeanParam StudyAddress address, @QueryParam("measures") String measures) {
        var codes = measures == null ? new String[0] : measures.split(",");
        if (codes.length == 0 || codes.length > CellTable.MOST_MEASURES) {
            throw new Refused("measures", "1 to %d codes".formatted(CellTable.MOST_MEASURES));
        }
        var choice = address.choice(laboratory);
        var table = laboratory.table(Arrays.asList(codes), choice);
        StreamingOutput body = out -> CellTable.write(out, table, choice::holds);
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"laboratory.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
