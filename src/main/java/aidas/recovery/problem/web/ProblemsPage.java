package aidas.recovery.problem.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.organisation.EmployeeFacts;
import aidas.organisation.People;
import aidas.organisation.StoreEntry;
import aidas.recovery.problem.Pattern;
import aidas.recovery.problem.ProblemView;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code /recovery/problems.xhtml}: what comes back, problems, and a new one. */
@Named("problemsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ProblemsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject ProblemLists lists;
    @Inject People people;
    @Inject ProblemWords words;
    @Inject Caller caller;
    @Inject Text text;

    private String days = "28";
    private ProblemForm form = new ProblemForm();
    private List<Pattern> causes = List.of();
    private List<Pattern> chips = List.of();
    private List<ProblemView> problems = List.of();
    private List<EmployeeFacts> owners = List.of();
    private List<StoreEntry> stores = List.of();

    /** Reads what the address asks for. */
    public void load() {
        if (!days.equals("90")) {
            days = "28";
        }
        causes = lists.causes(Integer.parseInt(days));
        chips = lists.chips();
        problems = lists.problems();
        stores = people.stores();
        if (opens()) {
            owners = lists.owners();
        }
        if (stores.size() == 1) {
            form.getStores().add(stores.getFirst().facts().code().value());
        }
    }

    /** May the reader open one? */
    public boolean opens() {
        return caller.holds(Role.TEAM_LEAD) || caller.holds(Role.HR);
    }

    /** Causes of cases: of all stores in scope, then those of stores that rise. */
    public List<Pattern> causes() {
        return causes;
    }

    public List<Pattern> chips() {
        return chips;
    }

    public List<ProblemView> problems() {
        return problems;
    }

    /** Is there more than one store to choose from? */
    public boolean manyStores() {
        return stores.size() > 1;
    }

    /** By name and city. */
    public Map<String, String> stores() {
        var names = new LinkedHashMap<String, String>();
        stores.forEach(
                store ->
                        names.put(
                                store.facts().name() + ", " + store.facts().city(),
                                store.facts().code().value()));
        return names;
    }

    public Map<String, String> owners() {
        return words.people(owners);
    }

    /** Causes of cases and reasons about the company, by their names. */
    public Map<String, String> subjects() {
        var names = new LinkedHashMap<String, String>();
        lists.subjects()
                .forEach(
                        one ->
                                names.put(
                                        text.of(
                                                "recovery.problems." + one.kind().code(),
                                                words.subject(one)),
                                        one.key()));
        return names;
    }

    /** The name of a pattern, with its store if it is of one. */
    public String name(Pattern pattern) {
        return pattern.store() == null
                ? words.subject(pattern.subject())
                : words.subject(pattern.subject()) + " · " + pattern.store().name();
    }

    public String open() {
        return lists.open(form);
    }

    public ProblemForm getForm() {
        return form;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days == null ? "" : days;
    }
}
