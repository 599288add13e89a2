package aidas.organisation.web;

import aidas.organisation.RosterDesk;
import aidas.organisation.RosterFault;
import aidas.organisation.RosterOutcome;
import aidas.organisation.RosterOutcome.Difference;
import aidas.organisation.RosterOutcome.Faulty;
import aidas.shared.web.CsvDownload;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Behind {@code /organisation/roster.xhtml}: a file is chosen, its difference shown, then applied
 * (R8.4).
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RosterPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject RosterDesk desk;
    @Inject RosterWords words;
    @Inject Text text;

    /** Only while the request that brings it lasts. */
    private transient Part upload;

    private byte[] file;
    private RosterOutcome outcome;

    /** Reads the file and shows what it would change. */
    public void compare() {
        try (var in = upload.getInputStream()) {
            file = in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the upload broke off", broken);
        }
        upload = null;
        outcome = desk.compare(file);
    }

    /** Applies the file that was compared. */
    public void apply() {
        outcome = desk.apply(file);
        file = null;
    }

    /** Back to the choice of a file. */
    public String again() {
        return "roster.xhtml?faces-redirect=true";
    }

    /** The faults as a file, to be handed to whoever wrote the roster. */
    public void errors() {
        var header = new String[] {"line", "column", "expected", "found"};
        CsvDownload.send(
                "roster-errors.csv",
                Stream.concat(
                        Stream.of(new String[][] {header}),
                        faulty().faults().stream().map(this::cells)));
    }

    private String[] cells(RosterFault fault) {
        return new String[] {
            String.valueOf(fault.line()), fault.column(), words.expected(fault), fault.found()
        };
    }

    /** What the file changes; null as long as that is not known. */
    public Difference difference() {
        return outcome instanceof Difference difference ? difference : null;
    }

    /** What is wrong with the file; null as long as nothing is. */
    public Faulty faulty() {
        return outcome instanceof Faulty faulty ? faulty : null;
    }

    /** The finding: what the file would do, did, or why it cannot. */
    public String heading() {
        return switch (outcome) {
            case null -> text.of("organisation.roster.title");
            case Faulty faulty -> text.of("organisation.roster.faulty", faulty.total());
            case Difference made ->
                    text.of(
                            "organisation.roster." + (made.applied() ? "did" : "would"),
                            made.total());
        };
    }

    public List<RosterSummary> summary() {
        return RosterSummary.of(difference().counts());
    }

    public boolean isAsking() {
        return outcome == null;
    }

    /** Is there anything to apply, and is it not done yet? */
    public boolean isApplicable() {
        return file != null && difference().total() > 0;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
