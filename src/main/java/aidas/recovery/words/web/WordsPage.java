package aidas.recovery.words.web;

import aidas.access.Language;
import aidas.recovery.words.Category;
import aidas.recovery.words.NewWord;
import aidas.recovery.words.Preview;
import aidas.recovery.words.Word;
import aidas.recovery.words.WordDesk;
import aidas.shared.Conflict;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Behind {@code /recovery/lists.xhtml}: which words raise alerts, and what a new one would find.
 */
@Named("alertWordsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class WordsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject WordDesk desk;
    @Inject Text text;

    private String language = "";
    private String category = Category.SAFETY.code();
    private String phrase = "";
    private List<Word> words = List.of();
    private Preview preview;

    /** The lists, in the reader's own language unless the address names one. */
    public void load() {
        if (Language.ofCode(language).isEmpty()) {
            language = text.language();
        }
        words = desk.all();
    }

    /** Those of the language and a category, by letter. */
    public List<Word> words(Category of) {
        return words.stream()
                .filter(word -> word.category() == of && word.language().code().equals(language))
                .toList();
    }

    /** Those that are wrong more often than right, in any language. */
    public List<Word> proposed() {
        return words.stream().filter(Word::proposed).toList();
    }

    public List<Category> categories() {
        return List.of(Category.values());
    }

    public List<Language> tongues() {
        return List.of(Language.values());
    }

    /** What its speakers call each language, and its code. */
    public Map<String, String> languages() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Language.values()).forEach(one -> names.put(one.ownName(), one.code()));
        return names;
    }

    /** Null until a word was tried. */
    public Preview preview() {
        return preview;
    }

    /** What a word would have found, in a sentence. */
    public String tried() {
        return text.of("recovery.lists.tried", preview.found(), preview.texts());
    }

    /** What became of a word, in a sentence. */
    public String record(Word word) {
        var share = word.falseRange();
        return share.isEmpty()
                ? text.of("recovery.lists.found", word.found())
                : text.of(
                        "recovery.lists.judged",
                        word.found(),
                        word.judged(),
                        word.falsely(),
                        text.range(Math.round(share.get().low()), Math.round(share.get().high())));
    }

    /** In which turns of phrase it is not looked for, in a sentence. */
    public String exceptions(Word word) {
        return text.of("recovery.lists.exceptions", String.join("; ", word.exceptions()));
    }

    public String tryOut() {
        preview = null;
        try {
            preview = desk.preview(word());
        } catch (Refused refused) {
            refuse(refused);
        }
        return null;
    }

    public String add() {
        try {
            desk.add(word());
        } catch (Refused refused) {
            refuse(refused);
            return null;
        } catch (Conflict before) {
            Notes.refuse("word:phrase", text.of("recovery.lists.before"));
            return null;
        }
        Notes.done(text.of("recovery.lists.added"));
        return here();
    }

    public String remove(Word word) {
        try {
            desk.remove(word.id());
            Notes.done(text.of("recovery.lists.removed"));
        } catch (NotFound before) {
            Notes.failed(text.of("recovery.lists.gone"));
        }
        return here();
    }

    private NewWord word() {
        return new NewWord(category, language, phrase);
    }

    private void refuse(Refused refused) {
        Notes.refuse("word", refused, field -> text.of("recovery.lists.wrong." + field));
    }

    private String here() {
        return "/recovery/lists.xhtml?language=" + language + "&faces-redirect=true";
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }
}
