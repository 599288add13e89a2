package aidas.feedback.web;

import aidas.feedback.files.ImportDesk;
import aidas.feedback.files.Imports;
import aidas.feedback.files.Imports.Upload;
import aidas.feedback.files.RunView;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Behind {@code /feedback/import.xhtml}: a file is chosen; the earlier ones are listed (R9.1). */
@Named
@RequestScoped
public class ImportPage {

    private static final int LISTED = 50;
    private static final int LONGEST_NAME = 255;

    @Inject ImportDesk desk;
    @Inject Imports imports;
    @Inject Text text;

    private Part upload;
    private List<RunView> runs;

    /** Leads to the file's own address, or says why it was not taken. */
    public String send() {
        try (var bytes = upload.getInputStream()) {
            return switch (imports.upload(name(), bytes)) {
                case Upload.Taken taken -> ImportRunPage.address(taken.run());
                case Upload.Refused refused -> {
                    var why = refused.why();
                    Notes.failed(
                            text.of("feedback.import.fault." + why.fault().key(), why.detail()));
                    yield null;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("the upload broke off", e);
        }
    }

    private String name() {
        var name = upload.getSubmittedFileName();
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(0, Math.min(LONGEST_NAME, last.length()));
    }

    /** Newest first. */
    public List<RunView> runs() {
        if (runs == null) {
            runs = desk.latest(LISTED);
        }
        return runs;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
