package aidas.pulse.web;

import aidas.access.Caller;
import aidas.access.Role;
import aidas.pulse.ActionDesk;
import aidas.pulse.ActionView;
import aidas.pulse.CommentDesk;
import aidas.pulse.ProgrammeCode;
import aidas.pulse.ResultReading;
import aidas.pulse.Talk;
import aidas.pulse.WaveResults;
import aidas.pulse.WaveView;
import aidas.pulse.gate.Level;
import aidas.pulse.gate.Unit;
import aidas.shared.NotFound;
import aidas.shared.web.Text;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Behind {@code /pulse/results.xhtml}: a closed wave, as far as the reader may see it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies of the container, which survive
public class PulseResultsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject ResultReading reading;
    @Inject CommentDesk comments;
    @Inject ActionDesk actions;
    @Inject Caller caller;
    @Inject Text text;

    private String programme;
    private Integer wave;
    private String export;
    private String unit;
    private List<WaveView> closed = List.of();
    private WaveResults results;
    private transient CoursesView course;

    /** Without a choice the latest wave; nothing where none is closed. */
    public void load() {
        closed = reading.closed();
        if (programme == null && !closed.isEmpty()) {
            programme = closed.getFirst().programme().value();
        }
        if (wave == null) {
            closed.stream()
                    .filter(each -> each.programme().value().equals(programme))
                    .findFirst()
                    .ifPresent(latest -> wave = latest.number());
        }
        if (wave == null) {
            return;
        }
        results = reading.of(code(), wave);
        about();
        if ("csv".equals(export)) {
            new ResultsFile(results, text).send();
        }
    }

    private ProgrammeCode code() {
        if (!ProgrammeCode.isCode(programme)) {
            throw new NotFound("there is no programme " + programme);
        }
        return new ProgrammeCode(programme);
    }

    public boolean found() {
        return results != null;
    }

    public WaveResults results() {
        return results;
    }

    public List<WaveView> closed() {
        return closed;
    }

    public HeatView heat() {
        return new HeatView(results, text);
    }

    /** The units the table is about: stores for whoever sees several, with their teams below. */
    public List<Level> levels() {
        return caller.scope().company()
                ? List.of(Level.REGION, Level.STORE, Level.TEAM)
                : List.of(Level.STORE, Level.TEAM);
    }

    /** Wave by wave, of the company or of the unit asked for. */
    public CoursesView course() {
        if (course == null) {
            var about = about();
            course = new CoursesView(results, about, reading.course(code(), wave, about), text);
        }
        return course;
    }

    private Unit about() {
        return Optional.ofNullable(unit).map(this::one).orElse(Unit.COMPANY);
    }

    private Unit one(String address) {
        return UnitAddress.read(address)
                .filter(results::holds)
                .orElseThrow(() -> new NotFound("this wave has no unit " + address));
    }

    public List<Agreed.Verdict> agreed() {
        return new Agreed(text).verdicts(results);
    }

    /** Of which units something can be told as done: those the reader may speak for. */
    public List<SelectItem> units() {
        return new OwnUnits(results, heat(), caller.scope().company()).items();
    }

    /** May the reader read comments and tell what was done? */
    public boolean talking() {
        return caller.holds(Role.HR) || caller.holds(Role.TEAM_LEAD);
    }

    public List<Talk> talks() {
        return talking() ? comments.of(code(), wave) : List.of();
    }

    /** What was done about this wave. */
    public List<ActionView> done() {
        return actions.all().stream().filter(each -> each.wave().equals(results.wave())).toList();
    }

    /** What was asked, and when. */
    public String heading() {
        return text.of(
                "pulse.results.heading", results.name().in(text.locale()), month(results.wave()));
    }

    /** How many were asked; another tool's waves do not say. */
    public String scope() {
        return results.wave().imported()
                ? text.of("pulse.results.scope.imported")
                : text.of("pulse.results.scope", results.wave().invited());
    }

    /** The address of a unit's course, wave by wave. */
    public String courseOf(HeatView.Row line) {
        return "results.xhtml?programme=%s&wave=%d&unit=%s#course"
                .formatted(
                        programme, wave, URLEncoder.encode(line.address(), StandardCharsets.UTF_8));
    }

    /** When the wave was. */
    public String month(WaveView of) {
        return text.month(YearMonth.from(of.opens()));
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Integer getWave() {
        return wave;
    }

    public void setWave(Integer wave) {
        this.wave = wave;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
