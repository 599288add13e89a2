package aidas.idea.review.web;

import aidas.access.Forbidden;
import aidas.access.Language;
import aidas.idea.Stage;
import aidas.idea.review.AnswerDesk;
import aidas.idea.review.FileReading;
import aidas.idea.review.FileView;
import aidas.idea.review.StageDesk;
import aidas.idea.review.Way;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Behind {@code /idea/review.xhtml}: one idea, moved and answered. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class IdeaReviewPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject FileReading files;
    @Inject StageDesk stages;
    @Inject AnswerDesk answers;
    @Inject HandlingWords words;
    @Inject Text text;

    private String id;
    private String to;
    private String reason;
    private String answer;
    private String language;
    private FileView file;

    public void load() {
        if (id == null || !id.matches("[0-9]{1,18}")) {
            throw new NotFound("an idea is named by its number");
        }
        file = files.one(Long.parseLong(id));
        language = text.language();
    }

    public FileView file() {
        return file;
    }

    /** This page again, with what it shows read anew. */
    String here() {
        return "/idea/review.xhtml?faces-redirect=true&id=" + file.card().idea().id();
    }

    /** The stages that it may go to now. */
    public List<SelectItem> ways() {
        return file.card().ways().stream()
                .filter(Way::open)
                .map(way -> new SelectItem(way.to().code(), words.move(way)))
                .toList();
    }

    /** What it lacks for the others. */
    public List<Way> closed() {
        return file.card().ways().stream().filter(way -> !way.open()).toList();
    }

    public String move() {
        var from = file.card().idea().stage();
        try {
            stages.move(file.card().idea().id(), from, Stage.ofCode(to).orElse(null), reason);
        } catch (Refused refused) {
            Notes.refuse("move", refused, field -> text.of("idea.review.wrong." + field));
            return null;
        } catch (Conflict | Unprocessable | Forbidden faster) {
            Notes.failed(text.of("idea.review.elsewhere"));
            return here();
        }
        Notes.done(text.of("idea.review.moved", words.stage(Stage.ofCode(to).orElseThrow())));
        return here();
    }

    public String answer() {
        try {
            answers.answer(file.card().idea().id(), answer, Language.ofCode(language).orElse(null));
        } catch (Refused refused) {
            Notes.refuse("answering", refused, field -> text.of("idea.review.wrong." + field));
            return null;
        }
        Notes.done(text.of("idea.review.answered"));
        return here();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
