package aidas.recovery.web;

import aidas.recovery.LetterDraft;
import aidas.recovery.MessageDesk;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** On {@code /recovery/case.xhtml}: a letter, a call that was made, a note. */
@Named("recoveryTalk")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RecoveryTalkForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject RecoveryCasePage page;
    @Inject MessageDesk desk;
    @Inject Text text;

    private String template;
    private String subject;
    private String letter;
    private String kind = "call";
    private String words;

    /** Begins with the template that the address names. */
    public void load() {
        if (template != null && page.file().works()) {
            var draft = desk.draft(page.number(), template);
            subject = draft.subject();
            letter = draft.text();
        }
    }

    /** The templates that people send. */
    public List<SelectItem> templates() {
        return Stream.of("question", "apology", "solution", "asking")
                .map(it -> new SelectItem(it, text.of("recovery.case.template." + it)))
                .toList();
    }

    /** This page with that template. */
    public String with(String code) {
        return "case.xhtml?id=" + page.number() + "&template=" + code + "#writing";
    }

    public String send() {
        try {
            desk.letter(page.number(), new LetterDraft(subject, letter));
        } catch (Refused refused) {
            Notes.refuse("letter", refused, field -> text.of("recovery.case.wrong." + field));
            return null;
        } catch (Conflict nowhere) {
            Notes.failed(text.of("recovery.case.unsent"));
            return page.here();
        }
        Notes.done(text.of("recovery.case.sent"));
        return page.here();
    }

    public String keep() {
        try {
            if ("note".equals(kind)) {
                desk.note(page.number(), words);
            } else {
                desk.call(page.number(), words);
            }
        } catch (Refused refused) {
            Notes.refuse("talk", refused, field -> text.of("recovery.case.wrong." + field));
            return null;
        }
        Notes.done(text.of("recovery.case.kept"));
        return page.here();
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String value) {
        template = value;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String value) {
        subject = value;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String value) {
        letter = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }
}
