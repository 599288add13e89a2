package aidas.idea.web;

import aidas.access.Language;
import aidas.idea.DraftView;
import aidas.idea.FileDesk;
import aidas.idea.IdeaDesk;
import aidas.idea.IdeaReading;
import aidas.idea.SentIdea;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Keeps what stands in the form of an idea as a draft, with its files. */
@RequestScoped
class Keeping {

    @Inject IdeaDesk desk;
    @Inject FileDesk files;
    @Inject IdeaReading reading;
    @Inject Text text;

    /**
     * @param id the draft's; null for a new one
     * @param key by which a repetition is known
     * @return the draft's
     * @throws Refused with every field at fault
     * @throws Conflict if it was sent, or there are too many
     * @throws NotFound if it was thrown away
     */
    long keep(Long id, String key, IdeaForm form) {
        var said = form.said(language());
        if (id == null) {
            return desk.draft(key, said);
        }
        desk.rewrite(id, said);
        return id;
    }

    /** Does nothing if no file is chosen. */
    void attach(long id, Part file) {
        if (file == null || file.getSize() == 0) {
            return;
        }
        if (file.getSize() > FileDesk.LARGEST || draft(id).files().size() >= FileDesk.MOST) {
            throw refused();
        }
        try (var bytes = file.getInputStream()) {
            files.add(id, file.getSubmittedFileName(), bytes.readAllBytes());
        } catch (Refused wrong) {
            throw refused();
        } catch (IOException gone) {
            throw new UncheckedIOException("the file did not arrive", gone);
        }
    }

    /** The form has one field for a file, whatever is wrong with it. */
    private static Refused refused() {
        return new Refused("file", "an image, a PDF or plain text, up to 5 MB; at most five files");
    }

    /** In which the reader reads, and writes. */
    Language language() {
        return Language.ofCode(text.language()).orElse(Language.EN);
    }

    DraftView draft(long id) {
        return reading.draft(id);
    }

    void detach(long id, long file) {
        files.remove(id, file);
    }

    SentIdea send(long id, boolean named) {
        return desk.send(id, named);
    }
}
