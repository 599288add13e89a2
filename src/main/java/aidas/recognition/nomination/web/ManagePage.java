package aidas.recognition.nomination.web;

import aidas.recognition.nomination.CallCode;
import aidas.recognition.nomination.CallDesk;
import aidas.recognition.nomination.CallReport;
import aidas.recognition.nomination.CallReports;
import aidas.recognition.nomination.NominationFile;
import aidas.recognition.nomination.StoreShare;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Behind {@code /recognition/nominations-manage.xhtml}: HR's calls, and a form for one. */
@Named("nominationsManagePage")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ManagePage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE = "/recognition/nominations-manage.xhtml?faces-redirect=true";

    @Inject CallReports reports;
    @Inject CallDesk desk;
    @Inject Text text;

    private String edit;
    private String stores;
    private List<CallReport> calls;
    private List<StoreShare> shares = List.of();
    private CallForm form = new CallForm();

    public void load() {
        calls = reports.all();
        if (edit != null) {
            form = CallForm.of(named(edit).call());
        }
        if (stores != null) {
            shares = reports.shares(named(stores).call().code(), text.locale());
        }
    }

    private CallReport named(String code) {
        return calls.stream()
                .filter(each -> each.call().code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no call " + code));
    }

    /** Opens a new one, or announces the one that is edited anew. */
    public String save() {
        try {
            if (edit == null) {
                desk.open(form.getCode(), form.terms());
            } else {
                desk.change(CallCode.known(edit), form.terms());
            }
        } catch (Refused refused) {
            Notes.refuse("call", refused, this::expected);
            return null;
        } catch (Unprocessable begun) {
            Notes.failed(text.of("recognition.nominations-manage.begun"));
            return HERE;
        }
        Notes.done(text.of("recognition.nominations-manage.saved"));
        return HERE;
    }

    public String close(CallReport report) {
        try {
            desk.close(report.call().code());
        } catch (Unprocessable before) {
            return HERE;
        }
        Notes.done(text.of("recognition.nominations-manage.closed"));
        return HERE;
    }

    public void download(CallReport report) {
        var code = report.call().code();
        CsvDownload.send(NominationFile.name(code), NominationFile.rows(reports.nominations(code)));
    }

    /** In three languages alike: {@code name.en} is asked for as {@code name} is. */
    private String expected(String field) {
        return text.of("recognition.nominations-manage.wrong." + field.split("\\.", 2)[0]);
    }

    public List<CallReport> calls() {
        return calls;
    }

    /** Null unless one was asked for. */
    public CallReport counted() {
        return stores == null ? null : named(stores);
    }

    /** Which call is counted by store. */
    public String reach() {
        return text.of(
                "recognition.nominations-manage.reach",
                counted().call().terms().name().in(text.locale()));
    }

    public List<StoreShare> shares() {
        return shares;
    }

    /** The key of the form's heading. */
    public String heading() {
        return "recognition.nominations-manage." + (edit == null ? "add" : "change");
    }

    public CallForm getForm() {
        return form;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }

    public String getStores() {
        return stores;
    }

    public void setStores(String stores) {
        this.stores = stores;
    }
}
