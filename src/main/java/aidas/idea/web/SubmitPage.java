package aidas.idea.web;

import aidas.idea.Board;
import aidas.idea.Causing;
import aidas.idea.IdeaFile;
import aidas.idea.Quote;
import aidas.idea.SimilarIdea;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Behind {@code /idea/submit.xhtml}: an idea that is kept while it is typed, and sent. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class SubmitPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Keeping keeping;
    @Inject Board board;
    @Inject Causing causing;
    @Inject Text text;
    @Inject Clock clock;

    /** Makes it the same draft however often it is kept. */
    private final String key = UUID.randomUUID().toString();

    private final IdeaForm form = new IdeaForm();
    private String draft;
    private String answer;
    private Long id;
    private Instant keptAt;
    private Quote quote;
    private List<SimilarIdea> similar = List.of();
    private List<IdeaFile> files = List.of();

    public void load() {
        if (draft != null) {
            id = Keys.of(draft);
            var found = keeping.draft(id);
            form.take(found);
            files = found.files();
        }
        if (answer != null) {
            form.quote(Keys.of(answer));
        }
        if (form.quoted() != null) {
            quote = causing.read(form.quoted());
        }
        look();
    }

    /** Keeps what can be kept, without a word about what cannot yet, and looks for the like. */
    public void typed() {
        look();
        if (form.blank()) {
            return;
        }
        try {
            write();
        } catch (Refused unfinished) {
            keptAt = null;
        } catch (Conflict | NotFound gone) {
            Notes.warn(text.of("idea.submit.gone"));
        }
    }

    private void write() {
        id = keeping.keep(id, key, form);
        keptAt = clock.instant();
    }

    private void look() {
        similar = board.similar(form.getTitle(), keeping.language());
    }

    /** Keeps it with the file that is chosen, and goes on writing. */
    public String attach() {
        return then(
                () -> keeping.attach(id, form.getFile()),
                "/idea/submit.xhtml?faces-redirect=true&draft=%d");
    }

    public String detach(IdeaFile file) {
        return then(
                () -> keeping.detach(id, file.id()),
                "/idea/submit.xhtml?faces-redirect=true&draft=%d");
    }

    /** Keeps it; it can be unfinished. */
    public String keep() {
        var where =
                then(
                        () -> keeping.attach(id, form.getFile()),
                        "/idea/mine.xhtml?faces-redirect=true");
        if (where != null) {
            Notes.done(text.of("idea.submit.kept"));
        }
        return where;
    }

    /** Sends it and leads to it, or names the fields at fault; it is kept anyhow. */
    public String send() {
        return then(
                () -> {
                    keeping.attach(id, form.getFile());
                    var sent = keeping.send(id, form.named());
                    id = sent.id();
                    ClaimCodes.show(sent);
                },
                "/idea/one.xhtml?faces-redirect=true&sent=true&id=%d");
    }

    private String then(Runnable next, String where) {
        try {
            write();
            next.run();
        } catch (Refused refused) {
            Notes.refuse("idea", refused, field -> text.of("idea.submit.wrong." + field));
            return null;
        } catch (Conflict | NotFound gone) {
            Notes.refuse(text.of(id == null ? "idea.submit.wrong.many" : "idea.submit.gone"));
            return null;
        }
        return where.formatted(id);
    }

    /** Where the draft is found again; null before it is kept. */
    public String address() {
        return id == null ? null : "submit.xhtml?draft=" + id;
    }

    /** When it was kept last; null if it was not. */
    public Instant keptAt() {
        return keptAt;
    }

    /** Null if nothing is quoted. */
    public Quote quote() {
        return quote;
    }

    public List<SimilarIdea> similar() {
        return similar;
    }

    public List<IdeaFile> files() {
        return files;
    }

    public IdeaForm getForm() {
        return form;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
