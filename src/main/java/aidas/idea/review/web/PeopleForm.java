package aidas.idea.review.web;

import aidas.access.EmployeeNumber;
import aidas.idea.review.FileReading;
import aidas.idea.review.Lead;
import aidas.idea.review.OwnerDesk;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** On {@code /idea/review.xhtml}: who answers for the idea, and who is asked to score it. */
@Named("ideaPeople")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class PeopleForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject IdeaReviewPage page;
    @Inject FileReading files;
    @Inject OwnerDesk desk;
    @Inject Text text;

    private ArrayList<SelectItem> leads;
    private String owner;
    private List<String> reviewers;

    /** By name. */
    public List<SelectItem> leads() {
        if (leads == null) {
            var order = Collator.getInstance(text.locale());
            leads =
                    files.leads().stream()
                            .sorted(Comparator.comparing(Lead::name, order))
                            .map(
                                    lead ->
                                            new SelectItem(
                                                    lead.number().value(),
                                                    lead.name() + " · " + lead.place()))
                            .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        }
        return leads;
    }

    public String own() {
        try {
            desk.own(id(), owner == null || owner.isEmpty() ? null : new EmployeeNumber(owner));
        } catch (Unprocessable not) {
            Notes.refuse("owning:owner", text.of("idea.review.wrong.owner"));
            return null;
        }
        Notes.done(text.of("idea.review.owned"));
        return page.here();
    }

    public String ask() {
        try {
            desk.ask(id(), reviewers.stream().map(EmployeeNumber::new).toList());
        } catch (Unprocessable | Refused not) {
            Notes.refuse("asking:reviewers", text.of("idea.review.wrong.reviewers"));
            return null;
        }
        Notes.done(text.of("idea.review.asked"));
        return page.here();
    }

    private long id() {
        return page.file().card().idea().id();
    }

    public String getOwner() {
        return owner == null ? page.file().owner() : owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public List<String> getReviewers() {
        return reviewers == null
                ? page.file().reviewers().stream().map(lead -> lead.number().value()).toList()
                : reviewers;
    }

    public void setReviewers(List<String> reviewers) {
        this.reviewers = new ArrayList<>(reviewers);
    }
}
