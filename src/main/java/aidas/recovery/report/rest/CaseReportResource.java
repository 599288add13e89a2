package aidas.recovery.report.rest;

import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.organisation.People;
import aidas.recovery.problem.PatternReading;
import aidas.recovery.report.Inputs;
import aidas.recovery.report.Money;
import aidas.recovery.report.MoneyDesk;
import aidas.recovery.report.PartNames;
import aidas.recovery.report.Report;
import aidas.recovery.report.ReportFile;
import aidas.recovery.report.ReportReading;
import aidas.shared.NotFound;
import aidas.shared.Period;
import aidas.shared.Refused;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Disposition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What became of unhappy customers. */
@Path("v1/recovery/report")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseReportResource {

    @Inject ReportReading reading;
    @Inject PatternReading patterns;
    @Inject People people;
    @Inject MoneyDesk desk;

    /**
     * @param store a code; absent for all stores in scope
     * @param from the first day; together with until, absent for the last 90 days
     * @param until the first day no longer in
     */
    @GET
    public CaseReportJson report(
            @QueryParam("store") StoreCode store,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        return CaseReportJson.of(read(store, from, until));
    }

    /** The same as a file, with names in English; what is withheld stays so (R5.3). */
    @GET
    @Path("file")
    @Produces("text/csv; charset=UTF-8")
    public Response file(
            @QueryParam("store") StoreCode store,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        var report = read(store, from, until);
        var names = new PartNames(patterns.names(), people.stores(), Language.EN.locale());
        StreamingOutput body = out -> CsvDownload.write(out, ReportFile.rows(report, names));
        return Response.ok(body)
                .header("Content-Disposition", Disposition.attachment(ReportFile.NAME))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Report read(StoreCode store, String from, String until) {
        var period = period(from, until);
        return store == null ? reading.all(period) : reading.ofStore(store, period);
    }

    @GET
    @Path("loyalty")
    public LoyaltyJson loyalty() {
        return LoyaltyJson.of(reading.loyalty());
    }

    @GET
    @Path("money")
    public Money money(@QueryParam("from") String from, @QueryParam("until") String until) {
        return reading.money(period(from, until))
                .orElseThrow(() -> new NotFound("no inputs are said, or too few cases"));
    }

    @PUT
    @Path("money")
    public void set(@NotNull Inputs body) {
        desk.set(body);
    }

    private static Period period(String from, String until) {
        if (from == null && until == null) {
            return null;
        }
        var first = day("from", from);
        var end = day("until", until);
        if (!first.isBefore(end)) {
            throw new Refused("until", "a day after " + first);
        }
        return new Period(first, end);
    }

    private static LocalDate day(String field, String text) {
        try {
            if (text != null && text.matches("2[0-9]{3}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException none) {
            throw new Refused(field, "a day that the calendar has, got " + text);
        }
        throw new Refused(field, "a day such as 2026-03-01; both ends of a period go together");
    }
}
