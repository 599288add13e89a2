package aidas.outreach.sending.rest;

import aidas.outreach.sending.Coverage;
import aidas.outreach.sending.Rule;
import aidas.outreach.sending.RuleDesk;
import aidas.outreach.sending.SendingEntry;
import aidas.outreach.sending.SendingReading;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How customers are asked, and how it went. */
@Path("v1/sending")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SendingResource {

    @Inject RuleDesk rules;
    @Inject SendingReading reading;

    /** The rule; see {@link Rule}. */
    public record RuleJson(Integer personDays, Integer accountDays, Integer daily, Long seed) {

        static RuleJson of(Rule rule) {
            return new RuleJson(rule.personDays(), rule.accountDays(), rule.daily(), rule.seed());
        }

        Rule rule() {
            var missing = new ArrayList<Violation>();
            need(missing, "personDays", personDays);
            need(missing, "accountDays", accountDays);
            need(missing, "daily", daily);
            need(missing, "seed", seed);
            if (!missing.isEmpty()) {
                throw new Refused(missing);
            }
            return new Rule(personDays, accountDays, daily, seed);
        }

        private static void need(List<Violation> missing, String field, Number said) {
            if (said == null) {
                missing.add(new Violation(field, "a whole number"));
            }
        }
    }

    /** An interaction in the log; see {@link SendingEntry}. */
    public record EntryJson(
            long id,
            String source,
            String externalId,
            String store,
            Instant toldAt,
            String verdict,
            Instant again,
            Double rate) {

        static EntryJson of(SendingEntry entry) {
            return new EntryJson(
                    entry.id(),
                    entry.source(),
                    entry.externalId(),
                    entry.store(),
                    entry.toldAt(),
                    entry.judged().verdict().code(),
                    entry.judged().again(),
                    entry.rate());
        }
    }

    /** Whether asking was even; see {@link Coverage}. */
    public record CoverageJson(
            String by,
            int groups,
            long asked,
            long able,
            Double chiSquare,
            Integer df,
            Double p,
            int merged) {

        static CoverageJson of(Coverage one) {
            return new CoverageJson(
                    one.by(),
                    one.groups(),
                    one.asked(),
                    one.able(),
                    one.statistic(),
                    one.df(),
                    one.p(),
                    one.merged());
        }
    }

    @GET
    @Path("rule")
    public RuleJson rule() {
        return RuleJson.of(rules.now());
    }

    @PUT
    @Path("rule")
    @Consumes(MediaType.APPLICATION_JSON)
    public RuleJson change(RuleJson body) {
        if (body == null) {
            throw new Refused("", "a body in JSON");
        }
        return RuleJson.of(rules.change(body.rule()));
    }

    /**
     * @param before the last id of the page before; null for the first page
     */
    @GET
    @Path("log")
    public List<EntryJson> log(@QueryParam("before") String before) {
        return reading.latest(id(before)).stream().map(EntryJson::of).toList();
    }

    private static long id(String before) {
        if (before == null) {
            return Long.MAX_VALUE;
        }
        if (!before.matches("[0-9]{1,18}")) {
            throw new Refused("before", "the id of an entry");
        }
        return Long.parseLong(before);
    }

    @GET
    @Path("coverage")
    public List<CoverageJson> coverage() {
        return reading.coverage().stream().map(CoverageJson::of).toList();
    }
}
