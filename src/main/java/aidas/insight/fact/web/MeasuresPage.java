package aidas.insight.fact.web;

import aidas.insight.Names;
import aidas.insight.Side;
import aidas.insight.fact.DefinedMeasure;
import aidas.insight.fact.MeasureDesk;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The company's own measures on {@code /insight/facts.xhtml}. */
@Named
@RequestScoped
public class MeasuresPage {

    @Inject MeasureDesk desk;
    @Inject Text text;

    private String code;
    private Side side = Side.EX;
    private String english;
    private String bulgarian;
    private String lithuanian;

    /** Defines it or gives it other names; says which field is at fault (R2.1). */
    public String define() {
        if (!Names.isName(english) || !Names.isName(bulgarian) || !Names.isName(lithuanian)) {
            Notes.refuse(text.of("insight.facts.wrong.names"));
            return null;
        }
        try {
            desk.define(code, side, new Names(english, bulgarian, lithuanian));
        } catch (Refused refused) {
            Notes.refuse(text.of("insight.facts.wrong.code"));
            return null;
        } catch (Unprocessable other) {
            Notes.refuse(text.of("insight.facts.wrong.side"));
            return null;
        }
        Notes.done(text.of("insight.facts.defined"));
        return "facts.xhtml?faces-redirect=true";
    }

    public List<DefinedMeasure> measures() {
        return desk.measures();
    }

    public String name(DefinedMeasure measure) {
        return measure.names().in(text.locale());
    }

    public Side[] sides() {
        return Side.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getBulgarian() {
        return bulgarian;
    }

    public void setBulgarian(String bulgarian) {
        this.bulgarian = bulgarian;
    }

    public String getLithuanian() {
        return lithuanian;
    }

    public void setLithuanian(String lithuanian) {
        this.lithuanian = lithuanian;
    }
}
