package aidas.idea.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.idea.Board;
import aidas.idea.BoardSlice;
import aidas.idea.IdeaRow;
import aidas.idea.Tag;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Behind {@code /idea/board.xhtml}: what is asked for stands in the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class IdeaBoardPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Board board;
    @Inject Caller caller;

    private final Asked asked = new Asked();
    private BoardSlice found;
    private List<Tag> tags;

    /** Kept as it was read: who presses a button means what was on the page. */
    public void load() {
        found = board.find(asked.search());
    }

    public List<IdeaRow> rows() {
        return found.ideas();
    }

    public boolean working() {
        return caller.holds(Role.EMPLOYEE);
    }

    public List<String> views() {
        return List.of("all", "mine", "followed", "voted");
    }

    public List<String> sorts() {
        return List.of("trending", "new", "top");
    }

    /** The key of why there is nothing. */
    public String emptiness() {
        return asked.narrowed() ? "idea.board.nothing" : "idea.board.empty";
    }

    /** The address of the next ones; null if there are none. */
    public String more() {
        return found.more() ? asked.withPage(asked.place() + 1) : null;
    }

    /** In use, the most used first. */
    public List<Tag> tags() {
        if (tags == null) {
            tags = board.tags();
        }
        return tags;
    }

    public Asked getAsked() {
        return asked;
    }
}
