package aidas.recognition.nomination;

import aidas.access.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a nomination says; it stays once it is sent (R2.2). */
@Embeddable
class Words {

    private String reason;
    private String language;

    @Column(name = "wording_id")
    private Long wordingId;

    @Column(name = "response_id")
    private Long responseId;

    /** For JPA. */
    protected Words() {}

    /**
     * @param wording the key of the value's words; null if none is chosen yet
     * @param answer the customer's answer it quotes; null for none
     */
    Words(String reason, Language language, Long wording, Long answer) {
        this.reason = reason;
        this.language = language.code();
        this.wordingId = wording;
        this.responseId = answer;
    }

    /** As the database counts, to which a pair of halves is one character. */
    boolean reasoned() {
        return reason.codePointCount(0, reason.length()) >= NewNomination.SHORTEST;
    }

    String reason() {
        return reason;
    }

    Language language() {
        return Language.ofCode(language).orElseThrow();
    }

    /** Null if none is chosen yet. */
    Long wording() {
        return wordingId;
    }

    /** Null for none. */
    Long answer() {
        return responseId;
    }
}
