package aidas.insight.study.web;

import aidas.access.Caller;
import aidas.access.Language;
import aidas.access.Role;
import aidas.insight.Side;
import aidas.insight.study.Choice;
import aidas.insight.study.Laboratory;
import aidas.insight.study.Study;
import aidas.insight.table.Measure;
import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.Choices;
import aidas.leaderboard.export.Download;
import aidas.leaderboard.export.FileKind;
import aidas.shared.NotFound;
import aidas.shared.web.FileDownload;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What can be chosen on the laboratory's pages, and what the address chooses. */
@Named
@RequestScoped
public class LabChoices {

    static final String CUSTOMERS = "nps";
    private static final String LEAVING = "turnover";

    @Inject Laboratory laboratory;
    @Inject BoardDesk boards;
    @Inject Caller caller;
    @Inject Text text;

    private List<Measure> measures;
    private Choices choices;
    private StudyForm form;

    /** By their sides: employees' first. */
    public List<Measure> measures() {
        if (measures == null) {
            measures = laboratory.measures();
        }
        return measures;
    }

    public List<Measure> of(Side side) {
        return measures().stream().filter(measure -> measure.side() == side).toList();
    }

    public Side[] sides() {
        return Side.values();
    }

    public String name(Measure measure) {
        return measure.names().in(text.locale());
    }

    public Map<String, String> regions() {
        return choices().regions();
    }

    public List<String> formats() {
        return choices().formats();
    }

    private Choices choices() {
        if (choices == null) {
            choices = boards.choices();
        }
        return choices;
    }

    public List<Integer> lags() {
        return IntStream.rangeClosed(0, Study.LONGEST_LAG).boxed().toList();
    }

    public List<Integer> counts() {
        return List.of(3, 6, 12, 18, 24, 36);
    }

    /** What can be held constant, code and name. */
    public Map<String, String> held() {
        var held = new LinkedHashMap<String, String>();
        LabWords.HELD.forEach(code -> held.put(code, text.of("insight.word.held." + code)));
        return held;
    }

    public StudyForm form() {
        if (form == null) {
            form =
                    new StudyForm(
                            FacesContext.getCurrentInstance()
                                    .getExternalContext()
                                    .getRequestParameterValuesMap());
        }
        return form;
    }

    Study study() {
        return form().study(usual(), CUSTOMERS, laboratory::last);
    }

    Choice choice() {
        return form().choice(laboratory::last);
    }

    /** An employees' measure that comes from answers, if there is one. */
    private String usual() {
        return of(Side.EX).stream()
                .map(Measure::code)
                .filter(code -> !code.equals(LEAVING))
                .findFirst()
                .orElse(LEAVING);
    }

    public boolean isHeld(String code) {
        return form().holds(code);
    }

    /** Does the reader see the whole company here? */
    public boolean isWhole() {
        return caller.scope().company() && (caller.holds(Role.HR) || caller.holds(Role.OWNER));
    }

    public boolean isHr() {
        return caller.holds(Role.HR);
    }

    Language language() {
        return Language.ofCode(text.language()).orElse(Language.EN);
    }

    LabWords words() {
        return new LabWords(text);
    }

    /** This page as a table. */
    public String file() {
        return form().whole() + "&export=" + FileKind.CSV.code();
    }

    /**
     * Is the page asked for as a table?
     *
     * @throws NotFound for another kind of file
     */
    boolean exports() {
        var kind =
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("export");
        if (kind != null && !kind.equals(FileKind.CSV.code())) {
            throw new NotFound("no file of kind " + kind);
        }
        return kind != null;
    }

    static void send(Download file) {
        FileDownload.send(file.name(), file.kind().type(), file.bytes());
    }

    /** The address of another page about the same pair. */
    public String query() {
        return form().query();
    }

    /** The address of another page about the same stores and months. */
    public String about() {
        return form().about();
    }
}
