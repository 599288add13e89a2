package aidas.recognition.web;

import aidas.access.Forbidden;
import aidas.recognition.AllowanceDesk;
import aidas.recognition.Difference;
import aidas.recognition.ReportDesk;
import aidas.recognition.ReportView;
import aidas.recognition.Talk;
import aidas.recognition.TalkDesk;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;

/** Behind {@code /recognition/reports.xhtml}: reports that wait, and thanks a month. */
@Named
@RequestScoped
public class ReportsPage {

    private static final String HERE = "/recognition/reports.xhtml?faces-redirect=true";

    @Inject ReportDesk reports;
    @Inject TalkDesk talks;
    @Inject AllowanceDesk allowances;
    @Inject Text text;

    private List<ReportView> waiting;
    private List<Integer> monthly;
    private List<Difference> differences;
    private String because;
    private Long report;
    private Long reply;
    private Integer thanks;
    private boolean check;

    public List<ReportView> waiting() {
        if (waiting == null) {
            waiting = reports.waiting();
        }
        return waiting;
    }

    /** What was said to those that are reported. */
    public List<Talk.Reply> replies() {
        return waiting().stream().flatMap(each -> each.replies().stream()).toList();
    }

    /** Takes a reply off; the report goes on waiting. */
    public String takeOff() {
        waiting().stream()
                .filter(each -> each.replies().stream().anyMatch(said -> reply.equals(said.id())))
                .findFirst()
                .ifPresent(each -> talks.withdraw(each.kudos().id(), reply));
        Notes.done(text.of("recognition.reports.off"));
        return HERE;
    }

    /** Thanks a month, now. */
    public int now() {
        return monthly().getFirst();
    }

    /** Thanks a month, from the next one on. */
    public int next() {
        return monthly().getLast();
    }

    private List<Integer> monthly() {
        if (monthly == null) {
            monthly = allowances.nowAndNext();
        }
        return monthly;
    }

    /** Null unless it was asked for. */
    public List<Difference> differences() {
        if (check && differences == null) {
            differences = allowances.differences();
        }
        return differences;
    }

    /** Whose balance is off, of which month, and what it is. */
    public String said(Difference off) {
        return off.month().isEmpty()
                ? text.of(
                        "recognition.reports.proof.received",
                        off.name(),
                        off.kept(),
                        off.recounted())
                : text.of(
                        "recognition.reports.proof.given",
                        off.name(),
                        YearMonth.parse(off.month()),
                        off.kept(),
                        off.recounted());
    }

    public String hide() {
        return decide(true);
    }

    public String keep() {
        return decide(false);
    }

    private String decide(boolean hide) {
        try {
            reports.decide(report, hide, because);
        } catch (Refused refused) {
            Notes.refuse("decide", refused, field -> text.of("recognition.wrong." + field));
            return null;
        } catch (Forbidden own) {
            Notes.failed(text.of("recognition.reports.own"));
            return HERE;
        } catch (Unprocessable before) {
            Notes.failed(text.of("recognition.reports.gone"));
            return HERE;
        }
        Notes.done(text.of(hide ? "recognition.reports.hidden" : "recognition.reports.stands"));
        return HERE;
    }

    public String set() {
        try {
            allowances.set(thanks == null ? 0 : thanks);
        } catch (Refused refused) {
            Notes.refuse("allowance", refused, field -> text.of("recognition.wrong." + field));
            return null;
        }
        Notes.done(text.of("recognition.reports.set"));
        return HERE;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public Long getReport() {
        return report;
    }

    public void setReport(Long report) {
        this.report = report;
    }

    public Long getReply() {
        return reply;
    }

    public void setReply(Long reply) {
        this.reply = reply;
    }

    public Integer getThanks() {
        return thanks;
    }

    public void setThanks(Integer thanks) {
        this.thanks = thanks;
    }

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }
}
