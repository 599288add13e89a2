package aidas.recognition.nomination;

import java.io.Serializable;

/** A call as it stands on the reader's day. */
public record CallView(CallCode code, CallTerms terms, CallState state) implements Serializable {

    public boolean open() {
        return state instanceof CallState.Open;
    }

    public boolean announced() {
        return state instanceof CallState.Announced;
    }

    /** Can HR still end it? */
    public boolean closable() {
        return open() || announced();
    }
}
