package aidas.idea.web;

import aidas.idea.Board;
import aidas.idea.BoardSearch;
import aidas.idea.ClaimCode;
import aidas.idea.ClaimDesk;
import aidas.idea.DraftView;
import aidas.idea.IdeaDesk;
import aidas.idea.IdeaReading;
import aidas.idea.IdeaRow;
import aidas.idea.Sort;
import aidas.idea.Stage;
import aidas.idea.View;
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
import java.util.EnumSet;
import java.util.List;

/** Behind {@code /idea/mine.xhtml}: drafts, what was sent, and a code that claims one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class MyIdeasPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE = "/idea/mine.xhtml?faces-redirect=true";

    private static final BoardSearch MINE =
            new BoardSearch(
                    "", null, EnumSet.allOf(Stage.class), null, null, View.MINE, Sort.NEW, 0, 100);

    @Inject IdeaReading reading;
    @Inject Board board;
    @Inject IdeaDesk desk;
    @Inject ClaimDesk claims;
    @Inject Text text;

    private String code;
    private List<IdeaRow> sent;
    private List<DraftView> drafts;

    /** Kept as they were read: who presses a button means what was on the page. */
    public List<IdeaRow> sent() {
        if (sent == null) {
            sent = board.find(MINE).ideas();
        }
        return sent;
    }

    public List<DraftView> drafts() {
        if (drafts == null) {
            drafts = reading.drafts();
        }
        return drafts;
    }

    /** Its title, or that it has none yet. */
    public String called(DraftView draft) {
        return draft.title().isBlank() ? text.of("idea.mine.untitled") : draft.title();
    }

    public String discard(DraftView draft) {
        try {
            desk.discard(draft.id());
        } catch (Conflict | NotFound gone) {
            Notes.failed(text.of("idea.submit.gone"));
            return HERE;
        }
        Notes.done(text.of("idea.mine.thrown"));
        return HERE;
    }

    /** The idea is the reader's from now on, or the code is wrong. */
    public String claim() {
        try {
            long id = claims.claim(ClaimCode.of(code == null ? "" : code).orElse(null));
            Notes.done(text.of("idea.mine.claimed"));
            return "/idea/one.xhtml?faces-redirect=true&id=" + id;
        } catch (Unprocessable | Refused wrong) {
            Notes.refuse("own:text", text.of("idea.mine.claim.wrong"));
            return null;
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
