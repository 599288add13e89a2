package aidas.idea.review.web;

import aidas.access.Caller;
import aidas.access.Forbidden;
import aidas.access.Role;
import aidas.idea.Kind;
import aidas.idea.Stage;
import aidas.idea.review.Card;
import aidas.idea.review.Column;
import aidas.idea.review.PipelineReading;
import aidas.idea.review.Sieve;
import aidas.idea.review.Silence;
import aidas.idea.review.SilenceReading;
import aidas.idea.review.StageDesk;
import aidas.idea.review.Way;
import aidas.shared.Conflict;
import aidas.shared.Unprocessable;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Behind {@code /idea/pipeline.xhtml}: ideas by stage, and how long they wait. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class IdeaPipelinePage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String HERE =
            "/idea/pipeline.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject PipelineReading pipeline;
    @Inject SilenceReading silence;
    @Inject StageDesk stages;
    @Inject Caller caller;
    @Inject Text text;

    private String kind;
    private String only;
    private String export;
    private List<Column> columns;
    private List<Silence> waiting;

    /** What nobody knows narrows nothing; answers with the file instead if that was asked for. */
    public void load() {
        var sieve = new Sieve(Kind.ofCode(kind).orElse(null), only());
        if (export != null) {
            CsvDownload.send("ideas.csv", PipelineFile.rows(pipeline.file(sieve)));
            return;
        }
        columns = pipeline.columns(sieve);
        waiting = silence.now();
    }

    private Sieve.Only only() {
        return Sieve.Only.ofCode(only).orElse(Sieve.Only.ALL);
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Silence> silence() {
        return waiting;
    }

    /** How many of all are past their day. */
    public String heading() {
        return text.of("idea.pipeline.heading", waiting.getFirst().late());
    }

    /** Those that can be narrowed to. */
    public Sieve.Only[] sieves() {
        return Sieve.Only.values();
    }

    public boolean chosen(Sieve.Only each) {
        return each == only();
    }

    public boolean hr() {
        return caller.holds(Role.HR);
    }

    /** Asks why first: it is done on the idea's own page. */
    public boolean explained(Way way) {
        return way.to() == Stage.DECLINED;
    }

    public String move(Card card, Way way) {
        try {
            stages.move(card.idea().id(), card.idea().stage(), way.to(), null);
        } catch (Conflict | Unprocessable | Forbidden faster) {
            Notes.failed(text.of("idea.pipeline.elsewhere", card.idea().title()));
            return HERE;
        }
        Notes.done(
                text.of(
                        "idea.pipeline.moved",
                        card.idea().title(),
                        text.of("idea.handling.stage." + way.to().code())));
        return HERE;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
