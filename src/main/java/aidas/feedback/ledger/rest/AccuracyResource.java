package aidas.feedback.ledger.rest;

import aidas.feedback.ledger.AccuracyReading;
import aidas.feedback.ledger.SourceAccuracy;
import aidas.shared.Period;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** How often each source of credits is wrong. */
@Path("v1/credits/accuracy")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AccuracyResource {

    private static final int MOST_YEARS = 10;

    @Inject AccuracyReading reading;

    /**
     * One source.
     *
     * @param n credits that it gave
     * @param value percent of them found wrong; absent if there were none
     */
    public record SourceJson(
            String source,
            long n,
            long disputed,
            long open,
            long wrong,
            Double value,
            String unit,
            Double low,
            Double high,
            String method,
            String reason) {

        static SourceJson of(SourceAccuracy one) {
            var rate = one.rate();
            return new SourceJson(
                    one.source(),
                    one.credits(),
                    one.disputed(),
                    one.open(),
                    one.wrong(),
                    rate.map(r -> r.value()).orElse(null),
                    rate.map(r -> "percent").orElse(null),
                    rate.map(r -> r.low()).orElse(null),
                    rate.map(r -> r.high()).orElse(null),
                    rate.map(r -> "wilson").orElse(null),
                    rate.isPresent() ? null : "no_credits");
        }
    }

    /** All sources over a period; {@code until} is the first day no longer in. */
    public record AccuracyJson(String from, String until, List<SourceJson> sources) {}

    @GET
    public AccuracyJson accuracy(
            @QueryParam("from") String from, @QueryParam("until") String until) {
        var period = from == null && until == null ? reading.lately() : period(from, until);
        return new AccuracyJson(
                period.from().toString(),
                period.until().toString(),
                reading.over(period).stream().map(SourceJson::of).toList());
    }

    private static Period period(String from, String until) {
        var first = day("from", from);
        var end = day("until", until);
        if (!first.isBefore(end) || end.isAfter(first.plusYears(MOST_YEARS))) {
            throw new Refused("until", "a day after from, at most " + MOST_YEARS + " years");
        }
        return new Period(first, end);
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new Refused(field, "a day such as 2026-03-01; from and until go together");
        }
    }
}
