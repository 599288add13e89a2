package aidas.recognition.nomination.web;

import aidas.recognition.nomination.NominationView;
import java.io.Serializable;

/** What the form of a nomination holds until it is sound. */
public class NominationForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String words;
    private String nominee;
    private String value;
    private String reason;
    private Long answer;

    void take(NominationView draft) {
        nominee = draft.nominee().number();
        value = draft.value() == null ? null : draft.value().code().value();
        reason = draft.reason();
        answer = draft.answer();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNominee() {
        return nominee;
    }

    public void setNominee(String nominee) {
        this.nominee = nominee;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getAnswer() {
        return answer;
    }

    void quote(long key) {
        answer = key;
    }
}
