package aidas.outreach.sending.rest;

import aidas.outreach.sending.Coverage;
import aidas.outreach.sending.Rule;
import aidas.outreach.sending.RuleDesk;
import aidas.outreach.sending.SendingEntry;
import aidas.outreach.sending.SendingReading;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
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
            if (personDays == null || accountDays == null || daily == null || seed == null) {
                throw new Refused("", "personDays, accountDays, daily and seed");
            }
            return new Rule(personDays, accountDays, daily, seed);
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

    @GET
    @Path("log")
    public List<EntryJson> log(
            @QueryParam("before") @DefaultValue("" + Long.MAX_VALUE) long before) {
        return reading.latest(before).stream().map(EntryJson::of).toList();
    }

    @GET
    @Path("coverage")
    public List<CoverageJson> coverage() {
        return reading.coverage().stream().map(CoverageJson::of).toList();
    }
}
