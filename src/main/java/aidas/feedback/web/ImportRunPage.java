package aidas.feedback.web;

import aidas.feedback.files.ImportDesk;
import aidas.feedback.files.Imports;
import aidas.feedback.files.RunView;
import aidas.feedback.files.Sample;
import aidas.feedback.files.Stage;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Behind {@code /feedback/import.xhtml?run=}: one file is mapped, tried, taken in and told about
 * (R9.2).
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class ImportRunPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject ImportDesk desk;
    @Inject Imports imports;
    @Inject ImportWords words;

    private Long id;
    private RunView run;
    private boolean held;
    private boolean mapping;
    private MappingForm form;
    private Sample sample;

    public void load() {
        if (id != null) {
            refresh();
            mapping = run.stage() == Stage.UPLOADED;
            if (held && isMapping()) {
                change();
            }
        }
    }

    /** Looks again how far it is. */
    public void refresh() {
        run = desk.run(id);
        held = imports.holds(id);
    }

    /** Opens the mapping. */
    public void change() {
        mapping = true;
        var proposal = imports.proposal(run);
        var encoding = run.map() == null ? run.encoding() : proposal.encoding();
        form = new MappingForm(proposal, encoding);
        look();
    }

    /** Reads the first rows again, perhaps in another encoding. */
    public void look() {
        sample = imports.sample(id, form.getEncoding());
    }

    /** Another column may write its dates or numbers otherwise. */
    public void adjust(FieldForm field) {
        form.adjust(field, sample);
    }

    public String tryOut() {
        var map = form.map();
        if (!map.missing().isEmpty()) {
            Notes.failed(
                    words.missing(
                            map.missing().stream()
                                    .map(field -> words.field(field.wireName()))
                                    .collect(Collectors.joining(", "))));
            return null;
        }
        return begun(() -> imports.tryOut(id, map));
    }

    public String take() {
        return begun(() -> imports.run(id));
    }

    private String begun(Runnable begin) {
        try {
            begin.run();
        } catch (Refused elsewhere) {
            Notes.failed(words.underWay());
        }
        return address(id);
    }

    public void stop() {
        desk.stop(id);
        refresh();
    }

    /** All faults as a file, to be handed to whoever made the data. */
    public void faults() {
        words.send(run, line -> desk.faults(id, line.line(), line.field(), ImportWords.CHUNK));
    }

    public List<ImportWords.Fault> firstFaults() {
        return words.faults(desk.faults(id, 0, "", ImportWords.SHOWN));
    }

    public List<String> zones() {
        return desk.zones().values().stream().map(Object::toString).distinct().sorted().toList();
    }

    static String address(long run) {
        return "/feedback/import.xhtml?faces-redirect=true&run=" + run;
    }

    public boolean isMapping() {
        return mapping && held;
    }

    public boolean isUnderWay() {
        return run.stage() == Stage.CHECKING || run.stage() == Stage.RUNNING;
    }

    /** Is there anything in it that would count or wait? */
    public boolean isTakeable() {
        var counts = run.counts();
        boolean begun = run.stage() != Stage.CHECKED && run.stage() != Stage.UPLOADED;
        boolean some = counts.accepted() + counts.quarantined() > 0;
        return held && (run.stage() == Stage.CHECKED ? some : begun);
    }

    public boolean isHeld() {
        return held;
    }

    public RunView getRun() {
        return run;
    }

    public MappingForm getForm() {
        return form;
    }

    public Sample getSample() {
        return sample;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
