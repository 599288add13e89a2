package aidas.leaderboard.season.web;

import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.Choices;
import aidas.leaderboard.Mix;
import aidas.leaderboard.UnitKind;
import aidas.leaderboard.season.SeasonDesk;
import aidas.leaderboard.season.SeasonReading;
import aidas.leaderboard.season.SeasonView;
import aidas.organisation.Membership;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /leaderboard/seasons.xhtml}: all seasons, and the form to announce one. */
@Named
@RequestScoped
public class SeasonsPage {

    @Inject SeasonReading reading;
    @Inject SeasonDesk desk;
    @Inject BoardDesk boards;
    @Inject SeasonForm form;
    @Inject Text text;

    private final AnnounceForm announced = new AnnounceForm();
    private List<SeasonView> seasons;

    public List<SeasonView> seasons() {
        if (seasons == null) {
            seasons = reading.all();
        }
        return seasons;
    }

    public boolean mayAnnounce() {
        return form.hr();
    }

    /** Leads to the new season, or names the field at fault. */
    public String announce() {
        try {
            var code = desk.announce(announced.announcement());
            Notes.done(text.of("leaderboard.season.done.announced"));
            return "/leaderboard/season.xhtml?faces-redirect=true&season=" + code;
        } catch (Refused refused) {
            refused.violations().forEach(wrong -> refuse(wrong.field().replace('.', '-')));
            return null;
        }
    }

    private void refuse(String field) {
        Notes.refuse("announce:" + field, text.of("leaderboard.seasons.wrong." + field));
    }

    public AnnounceForm getAnnounced() {
        return announced;
    }

    public Choices choices() {
        return boards.choices();
    }

    public UnitKind[] kinds() {
        return UnitKind.values();
    }

    public Scale[] scales() {
        return Scale.values();
    }

    public Membership[] memberships() {
        return Membership.values();
    }

    public Mix[] mixes() {
        return Mix.values();
    }
}
