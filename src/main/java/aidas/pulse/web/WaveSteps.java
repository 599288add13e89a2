package aidas.pulse.web;

import aidas.pulse.HistoryDesk;
import aidas.pulse.ProgrammeDesk;
import aidas.pulse.WaveDesk;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What HR does to the waves of a programme on {@code /pulse/programme.xhtml}. */
@Named
@RequestScoped
public class WaveSteps {

    private static final int MOST_BYTES = 64 << 20;

    @Inject PulseProgrammePage page;
    @Inject ProgrammeDesk desk;
    @Inject WaveDesk waves;
    @Inject HistoryDesk history;
    @Inject Text text;

    private Part upload;
    private List<Violation> faults = List.of();

    public String open() {
        try {
            return done("opened", () -> waves.open(page.code()));
        } catch (Refused few) {
            Notes.failed(text.of("pulse.programme.few"));
            return ProgrammeSteps.HERE + page.code();
        }
    }

    /** The open one. */
    public String close() {
        return done("closed", () -> waves.close(page.code(), page.latest().getFirst().number()));
    }

    public String end() {
        return done("ended", () -> desk.end(page.code()));
    }

    /** Takes answers of another tool, or shows line by line why not. */
    public String take() {
        try (var bytes = upload.getInputStream()) {
            var file = bytes.readNBytes(MOST_BYTES + 1);
            if (file.length > MOST_BYTES) {
                throw new Refused("", "a file of at most 64 MB");
            }
            return done("taken", () -> history.take(page.code(), file));
        } catch (Refused refused) {
            faults = refused.violations();
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException("the upload broke off", broken);
        }
    }

    private String done(String what, Runnable work) {
        try {
            work.run();
            Notes.done(text.of("pulse.programme.done." + what));
        } catch (Conflict late) {
            Notes.failed(text.of("pulse.programme.late"));
        }
        return ProgrammeSteps.HERE + page.code();
    }

    public List<Violation> faults() {
        return faults;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
