package aidas.idea;

import aidas.access.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an idea says; it stays once it is sent (R1.2). */
@Embeddable
class IdeaWords {

    private String kind;
    private String title;
    private String text;
    private String language;

    @Column(name = "response_id")
    private Long responseId;

    /** For JPA. */
    protected IdeaWords() {}

    /**
     * @param language in which it is written
     * @param answer the customer's answer that caused it; null for none
     */
    IdeaWords(Kind kind, String title, String text, Language language, Long answer) {
        this.kind = kind.code();
        this.title = title;
        this.text = text;
        this.language = language.code();
        this.responseId = answer;
    }

    Kind kind() {
        return Kind.ofCode(kind).orElseThrow();
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Language language() {
        return Language.ofCode(language).orElseThrow();
    }

    /** Null for none. */
    Long answer() {
        return responseId;
    }

    /** The same words, whoever caused them. */
    IdeaWords withoutAnswer() {
        return new IdeaWords(kind(), title, text, language(), null);
    }
}
