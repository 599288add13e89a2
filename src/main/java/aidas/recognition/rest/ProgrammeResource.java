package aidas.recognition.rest;

import aidas.recognition.AllowanceDesk;
import aidas.recognition.Difference;
import aidas.recognition.HistoryDesk;
import aidas.recognition.ReportDesk;
import aidas.recognition.ReportView;
import aidas.shared.Brought;
import aidas.shared.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What HR does: decides reports, sets and proves allowances, brings what was before. */
@Path("v1/recognition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProgrammeResource {

    @Inject ReportDesk reports;
    @Inject AllowanceDesk allowances;
    @Inject HistoryDesk history;

    /** A report that waits. */
    public record ReportJson(
            long id,
            String by,
            String reason,
            String at,
            KudosJson kudos,
            List<TalkJson.ReplyJson> replies) {

        static ReportJson of(ReportView report) {
            return new ReportJson(
                    report.id(),
                    report.by(),
                    report.reason(),
                    report.at().toString(),
                    KudosJson.of(report.kudos()),
                    report.replies().stream().map(TalkJson.ReplyJson::of).toList());
        }
    }

    /** What is decided, and why. */
    public record DecisionJson(Boolean hide, String because) {}

    /** Thanks a month, now and from the next month on. */
    public record AllowanceJson(Integer now, Integer next) {}

    /** Thanks a month to set, from the next month on. */
    public record ThanksJson(Integer thanks) {}

    /** Thanks of an earlier programme. */
    public record HistoryJson(List<PastKudosJson> items) {}

    /** Who said what there. */
    public record ConsentsJson(List<String> employees, Boolean agreed) {}

    /** Of how many of them nothing was known before. */
    public record ChangedJson(int changed) {}

    @GET
    @Path("reports")
    public List<ReportJson> waiting() {
        return reports.waiting().stream().map(ReportJson::of).toList();
    }

    @POST
    @Path("reports/{id}/decision")
    public void decide(@PathParam("id") long id, DecisionJson body) {
        if (Given.body(body).hide() == null) {
            throw new Refused("hide", "true or false");
        }
        reports.decide(id, body.hide(), body.because());
    }

    @GET
    @Path("allowance")
    public AllowanceJson allowance() {
        var both = allowances.nowAndNext();
        return new AllowanceJson(both.getFirst(), both.getLast());
    }

    @PUT
    @Path("allowance")
    public AllowanceJson set(ThanksJson body) {
        if (Given.body(body).thanks() == null) {
            throw new Refused("thanks", "1 to 1000 a month");
        }
        allowances.set(body.thanks());
        return allowance();
    }

    /** Balances that are not what the thanks say. */
    @GET
    @Path("check")
    public List<Difference> check() {
        return allowances.differences();
    }

    @POST
    @Path("history")
    public Brought bring(HistoryJson body) {
        var items = Given.body(body).items();
        if (items != null && items.contains(null)) {
            throw new Refused("items", "thanks, none of them null");
        }
        return history.bring(
                items == null ? List.of() : items.stream().map(PastKudosJson::past).toList());
    }

    @POST
    @Path("consents")
    public ChangedJson consents(ConsentsJson body) {
        if (Given.body(body).agreed() == null) {
            throw new Refused("agreed", "true or false");
        }
        var people = Given.numbers("employees", body.employees());
        return new ChangedJson(history.agreed(people, body.agreed()));
    }
}
