package aidas.recovery.report.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.recovery.report.Loyalty;
import aidas.recovery.report.Money;
import aidas.recovery.report.Part;
import aidas.recovery.report.PartNames;
import aidas.recovery.report.Report;
import aidas.recovery.report.ReportFile;
import aidas.shared.NotFound;
import aidas.shared.Period;
import aidas.shared.web.CsvDownload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code /recovery/report.xhtml}: what became of unhappy customers. */
@Named("caseReportPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ReportPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 20;

    @Inject ReportDesk desk;
    @Inject Caller caller;

    private String store = "";
    private String from = "";
    private String until = "";
    private String export = "";
    private PartNames names;
    private Report report;
    private Loyalty loyalty;
    private Money money;
    private MoneyForm form = new MoneyForm();

    /** Reads what the address asks for; answers with the file instead if that was asked for. */
    public void load() {
        names = desk.names();
        report = desk.report(code(), period());
        if (export.equals("csv")) {
            CsvDownload.send(ReportFile.NAME, ReportFile.rows(report, names));
            return;
        }
        loyalty = desk.loyalty();
        if (ofMoney()) {
            money = desk.money(period());
            form = desk.form();
        }
    }

    private StoreCode code() {
        if (store.length() > LONGEST || store.indexOf('\0') >= 0) {
            throw new NotFound("there is no such store");
        }
        return store.isBlank() ? null : new StoreCode(store);
    }

    /** Null for the last 90 days: nothing was said, or no days. */
    private Period period() {
        try {
            var first = LocalDate.parse(from);
            var last = LocalDate.parse(until);
            boolean known = first.getYear() / 1000 == 2 && last.getYear() / 1000 == 2;
            return !known || first.isAfter(last) ? null : new Period(first, last.plusDays(1));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Does the reader see the company's money? */
    public boolean ofMoney() {
        return (caller.holds(Role.OWNER) || caller.holds(Role.HR)) && caller.scope().company();
    }

    /** Does the reader say what it is worth? */
    public boolean says() {
        return caller.holds(Role.OWNER) && caller.scope().company();
    }

    public Report report() {
        return report;
    }

    public Loyalty loyalty() {
        return loyalty;
    }

    /** Null without inputs, or with too few cases. */
    public Money money() {
        return money;
    }

    /** By the causes' own order. */
    public List<Part> causes() {
        return names.causes(report);
    }

    public String cause(Part part) {
        return names.cause(part);
    }

    /** By name. */
    public List<Part> places() {
        return names.places(report);
    }

    public String place(Part part) {
        return names.place(part);
    }

    /** Stores to choose from, by name; more than one. */
    public Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        names.stores()
                .forEach(
                        one ->
                                choices.put(
                                        one.facts().name() + ", " + one.facts().city(),
                                        one.facts().code().value()));
        return choices;
    }

    public String file() {
        return "report.xhtml?export=csv&store=%s&from=%s&until=%s"
                .formatted(store, report.period().from(), report.period().last());
    }

    public String save() {
        return desk.save(form);
    }

    public MoneyForm getForm() {
        return form;
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store == null ? "" : store;
    }

    public String getFrom() {
        return from.isEmpty() && report != null ? report.period().from().toString() : from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until.isEmpty() && report != null ? report.period().last().toString() : until;
    }

    public void setUntil(String until) {
        this.until = until == null ? "" : until;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export == null ? "" : export;
    }
}
