package aidas.display.web;

import aidas.display.ActionEntry;
import aidas.display.ActionFacts;
import aidas.display.PlanDesk;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Behind the actions on {@code /display/screens.xhtml}. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ActionsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject PlanDesk desk;
    @Inject ScreensPage screens;
    @Inject Text text;

    private Long edit;
    private ActionEntry edited;
    private List<ActionEntry> actions = List.of();
    private String words;
    private String due;

    public void load() {
        if (screens.chosen() == null || !screens.plans()) {
            return;
        }
        actions = desk.actions(screens.code());
        if (edit != null) {
            edited =
                    actions.stream()
                            .filter(action -> action.id() == edit)
                            .findFirst()
                            .orElseThrow(() -> new NotFound("the store has no action " + edit));
            words = edited.facts().words();
            due = edited.facts().due().toString();
        }
    }

    /** Adds a new one, or changes the one that is edited. */
    public String save() {
        try {
            var facts = new ActionFacts(words, GoalPage.day("due", due));
            if (edited == null) {
                desk.add(screens.code(), facts);
            } else {
                desk.change(screens.code(), edited.id(), facts, edited.done());
            }
        } catch (Refused refused) {
            Notes.refuse("act", refused, field -> text.of("display.screens.wrong." + field));
            return null;
        }
        Notes.done(text.of("display.screens.action.saved"));
        return screens.here();
    }

    public String finish(ActionEntry action) {
        desk.change(screens.code(), action.id(), action.facts(), true);
        Notes.done(text.of("display.screens.action.finished"));
        return screens.here();
    }

    public String reopen(ActionEntry action) {
        desk.change(screens.code(), action.id(), action.facts(), false);
        Notes.done(text.of("display.screens.action.reopened"));
        return screens.here();
    }

    public String remove(ActionEntry action) {
        desk.remove(screens.code(), action.id());
        Notes.done(text.of("display.screens.action.removed"));
        return screens.here();
    }

    /** The key of the form's heading. */
    public String heading() {
        return edit == null ? "display.screens.action.add" : "display.screens.action.edit";
    }

    /** Back from an edit; empty where there is nothing to go back from. */
    public String cancel() {
        return edit == null ? "" : "screens.xhtml?store=" + screens.getStore();
    }

    public List<ActionEntry> actions() {
        return actions;
    }

    public Long getEdit() {
        return edit;
    }

    public void setEdit(Long edit) {
        this.edit = edit;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
