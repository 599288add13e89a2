package aidas.idea.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.idea.Board;
import aidas.idea.IdeaRow;
import aidas.idea.MergeDesk;
import aidas.idea.SimilarIdea;
import aidas.idea.Stage;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** HR merges the idea on {@code /idea/one.xhtml} with one that says the like, and undoes it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class MergePart implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject MergeDesk desk;
    @Inject Board board;
    @Inject Caller caller;
    @Inject Text text;

    private List<SimilarIdea> similar;
    private Long into;
    private String because;

    private boolean hr() {
        return caller.holds(Role.HR) && caller.scope().company();
    }

    public boolean may(IdeaRow idea) {
        return hr() && idea.idea().stage().open();
    }

    public boolean mayPart(IdeaRow idea) {
        return hr() && idea.idea().stage() == Stage.DUPLICATE;
    }

    /** Open ones that say the like, the likest first. */
    public List<SimilarIdea> similar(IdeaRow idea) {
        if (similar == null) {
            var facts = idea.idea();
            similar =
                    board.similar(facts.title(), facts.language()).stream()
                            .filter(each -> each.id() != idea.idea().id() && each.stage().open())
                            .toList();
        }
        return similar;
    }

    public String merge(IdeaRow idea) {
        if (into == null) {
            Notes.refuse("merge:into", text.of("idea.one.merge.wrong.into"));
            return null;
        }
        try {
            desk.merge(idea.idea().id(), into, because);
        } catch (Refused refused) {
            Notes.refuse("merge", refused, field -> text.of("idea.one.merge.wrong." + field));
            return null;
        } catch (Conflict | Unprocessable closed) {
            Notes.failed(text.of("idea.one.merge.failed"));
            return here(idea.idea().id());
        }
        Notes.done(text.of("idea.one.merge.done"));
        return here(into);
    }

    /** Both stand again as they did. */
    public String part(IdeaRow idea) {
        try {
            desk.part(idea.idea().id());
        } catch (Conflict decided) {
            Notes.failed(text.of("idea.one.part.failed"));
            return here(idea.idea().id());
        }
        Notes.done(text.of("idea.one.part.done"));
        return here(idea.idea().id());
    }

    private static String here(long id) {
        return "/idea/one.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
