package aidas.pulse.web;

import aidas.pulse.ActionDesk;
import aidas.pulse.CommentDesk;
import aidas.pulse.NewAction;
import aidas.pulse.ProgrammeCode;
import aidas.pulse.gate.Unit;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What readers of a wave write: a reply to somebody's words, and what was done. */
@Named
@RequestScoped
public class PulseVoiceForm {

    @Inject CommentDesk comments;
    @Inject ActionDesk actions;
    @Inject PulseResultsPage page;
    @Inject Text text;

    private String words;
    private String unit;
    private String said;
    private String did;
    private String day;

    /** Answers the words, whoever wrote them. */
    public String reply(UUID comment) {
        try {
            comments.reply(comment, words);
        } catch (Refused e) {
            return refused("pulse.results.reply.refused");
        } catch (Conflict e) {
            return refused("pulse.results.reply.closed");
        }
        return done("pulse.results.reply.done");
    }

    /** Tells what was done about what people said. */
    public String tell() {
        try {
            actions.record(
                    new ProgrammeCode(page.getProgramme()),
                    page.getWave(),
                    new NewAction(unit(), said, did, day()));
        } catch (Refused refused) {
            refused.violations()
                    .forEach(wrong -> refused("pulse.results.tell.wrong." + wrong.field()));
            return null;
        }
        return done("pulse.results.tell.done");
    }

    private Unit unit() {
        return Optional.ofNullable(unit).flatMap(UnitAddress::read).orElse(Unit.COMPANY);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String refused(String key) {
        Notes.refuse(text.of(key));
        return null;
    }

    private String done(String key) {
        Notes.done(text.of(key));
        return "results.xhtml?programme=%s&wave=%d&faces-redirect=true"
                .formatted(page.getProgramme(), page.getWave());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
