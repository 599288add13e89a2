package aidas.reward.web;

import aidas.reward.CatalogueReading;
import aidas.reward.RedemptionView;
import aidas.reward.RequestDesk;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Behind {@code /reward/mine.xhtml}: what the reader asked for, and where it stands (R8.2). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RewardMinePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject CatalogueReading reading;
    @Inject RequestDesk desk;
    @Inject Text text;

    private List<RedemptionView> all;

    public void load() {
        all = reading.redemptions();
    }

    public List<RedemptionView> all() {
        return all;
    }

    /** How many are on their way, in a sentence. */
    public String heading() {
        return text.of(
                "reward.mine.heading", all.stream().filter(each -> each.state().open()).count());
    }

    public String cancel(RedemptionView it) {
        try {
            desk.cancel(it.id());
            var free = it.terms().free();
            Notes.done(text.of(free ? "reward.mine.cancelled.free" : "reward.mine.cancelled"));
        } catch (Conflict | NotFound meanwhile) {
            Notes.failed(text.of("reward.mine.meanwhile"));
        }
        return "/reward/mine.xhtml?faces-redirect=true";
    }
}
