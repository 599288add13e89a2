package aidas.idea.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.feedback.Answer;
import aidas.idea.Board;
import aidas.idea.BoardSearch;
import aidas.idea.IdeaRow;
import aidas.idea.Sort;
import aidas.idea.Stage;
import aidas.idea.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Ideas on pages of other features: the newest on the start page, the way from an answer. */
@Named
@RequestScoped
public class IdeasToday {

    private static final BoardSearch NEWEST =
            new BoardSearch(
                    "", null, Set.of(Stage.SUBMITTED), null, null, View.ALL, Sort.NEW, 0, 3);

    @Inject Board board;
    @Inject Caller caller;

    private List<IdeaRow> newest;

    /** The newest three that wait for a first word. */
    public List<IdeaRow> newest() {
        if (newest == null) {
            newest = board.find(NEWEST).ideas();
        }
        return newest;
    }

    /** Can the reader write an idea from this answer? */
    public boolean may(Answer answer) {
        return answer.hasWords() && caller.holds(Role.EMPLOYEE);
    }
}
