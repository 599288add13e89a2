package aidas.recognition.web;

import aidas.recognition.Reach;
import java.io.Serializable;

/** What the form of a thank-you holds until it is sound. */
public class ThankForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String words;
    private String[] to = {};
    private String value;
    private String message;
    private String reach = Reach.STORE.code();

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String[] getTo() {
        return to.clone();
    }

    public void setTo(String[] to) {
        this.to = to == null ? new String[0] : to.clone();
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }
}
