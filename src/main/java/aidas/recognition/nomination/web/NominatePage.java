package aidas.recognition.nomination.web;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.recognition.Colleague;
import aidas.recognition.ColleagueSearch;
import aidas.recognition.nomination.CallCode;
import aidas.recognition.nomination.CallReading;
import aidas.recognition.nomination.CallView;
import aidas.recognition.nomination.NewNomination;
import aidas.recognition.nomination.NominationDesk;
import aidas.recognition.nomination.NominationReading;
import aidas.recognition.value.ValueCode;
import aidas.shared.Characters;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The form of {@code /recognition/nominations.xhtml}: a colleague, a value, a reason. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class NominatePage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int FOUND = 30;

    @Inject NominationDesk desk;
    @Inject NominationReading reading;
    @Inject CallReading calls;
    @Inject ColleagueSearch search;
    @Inject Text text;

    /** Makes it the same one when the form is sent twice. */
    private final String key = UUID.randomUUID().toString();

    private final NominationForm form = new NominationForm();
    private String code;
    private String draft;
    private String answer;
    private Long id;
    private CallView call;
    private List<Colleague> shown = List.of();

    /** Nothing to write unless a call or a draft is named. */
    public void load() {
        if (draft != null) {
            var found = reading.one(Keys.of(draft));
            if (!found.draft()) {
                throw new NotFound("nomination " + draft + " is no draft");
            }
            id = found.id();
            form.take(found);
            call = found.call();
        } else if (code != null) {
            call = calls.one(CallCode.known(code));
        }
        if (answer != null) {
            form.quote(Keys.of(answer));
        }
        if (writing()) {
            find();
        }
    }

    /** Is there something to write? */
    public boolean writing() {
        return call != null;
    }

    /** Shows who is chosen, and those whose names begin so. */
    public void find() {
        var byNumber = new LinkedHashMap<EmployeeNumber, Colleague>();
        var chosen = nominee() == null ? List.<EmployeeNumber>of() : List.of(nominee());
        Stream.concat(search.of(chosen).stream(), search.named(form.getWords(), FOUND).stream())
                .forEach(each -> byNumber.putIfAbsent(each.number(), each));
        shown = List.copyOf(byNumber.values());
    }

    private EmployeeNumber nominee() {
        return Characters.areName(form.getNominee(), 20)
                ? new EmployeeNumber(form.getNominee())
                : null;
    }

    /** Keeps it; it can be unfinished. */
    public String keep() {
        return then(
                () -> Notes.done(text.of("recognition.nominations.kept")), "nominations.xhtml?");
    }

    /** Sends it and leads to it, or names the fields at fault; it is kept anyhow. */
    public String send() {
        return then(() -> desk.send(id), "nomination.xhtml?sent=true&id=%d&");
    }

    private String then(Runnable next, String where) {
        try {
            write();
            next.run();
        } catch (Refused refused) {
            Notes.refuse(
                    "nominate",
                    refused,
                    field -> text.of("recognition.nominations.wrong." + field));
            return null;
        } catch (Conflict twice) {
            Notes.refuse("nominate:nominee", text.of("recognition.nominations.wrong.twice"));
            return null;
        } catch (Unprocessable over) {
            Notes.refuse("nominate:call", text.of("recognition.nominations.wrong.call"));
            return null;
        }
        return "/recognition/" + where.formatted(id) + "faces-redirect=true";
    }

    private void write() {
        var said =
                new NewNomination(
                        nominee(),
                        form.getReason(),
                        ValueCode.isCode(form.getValue()) ? new ValueCode(form.getValue()) : null,
                        Language.ofCode(text.language()).orElse(Language.EN),
                        form.getAnswer());
        if (id == null) {
            id = desk.draft(call.code(), key, said);
        } else {
            desk.rewrite(id, said);
        }
    }

    /** Of the form for a call; a customer's words go with it. */
    public String address(CallView to) {
        var words = answer == null ? "" : "&answer=" + Keys.of(answer);
        return "nominations.xhtml?call=" + to.code() + words;
    }

    public CallView call() {
        return call;
    }

    public List<Colleague> shown() {
        return shown;
    }

    public NominationForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
