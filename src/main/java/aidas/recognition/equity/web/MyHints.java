package aidas.recognition.equity.web;

import aidas.recognition.equity.ring.Nudge;
import aidas.recognition.equity.ring.NudgeDesk;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The hints that only the reader sees, on {@code /recognition/wall.xhtml}. */
@Named
@RequestScoped
public class MyHints {

    @Inject NudgeDesk desk;
    @Inject Text text;

    private List<Nudge> hints;

    public List<Nudge> hints() {
        if (hints == null) {
            hints = desk.mine();
        }
        return hints;
    }

    /** You and Boris, or you, Boris and Anna. */
    public String heading(Nudge hint) {
        var others = hint.others();
        return others.size() == 1
                ? text.of("recognition.hint.two", others.getFirst(), hint.month())
                : text.of(
                        "recognition.hint.three",
                        others.getFirst(),
                        others.getLast(),
                        hint.month());
    }

    public String putAway(Nudge hint) {
        desk.putAway(hint.id());
        return "/recognition/wall.xhtml?faces-redirect=true&view=received";
    }
}
