package aidas.recognition.nomination;

import aidas.recognition.Named;
import aidas.recognition.Quote;
import aidas.recognition.value.ValueView;
import java.io.Serializable;
import java.time.Instant;

/**
 * A nomination as one reader sees it.
 *
 * @param place where the nominee was when it was sent; empty for a draft
 * @param language of the reason
 * @param value in the words of its day; null if none is chosen yet
 * @param quote null if there is none, or none for this reader
 * @param answer the key of the answer it quotes; null for none, and for others than its author
 * @param at when it was sent, or a draft was written
 * @param mine did the reader make it?
 * @param decides does the step that waits wait for the reader?
 * @param hindrance what keeps the reader from deciding; null if nothing does or nothing waits
 */
public record NominationView(
        long id,
        CallView call,
        Named nominator,
        Named nominee,
        String place,
        String reason,
        String language,
        ValueView value,
        Quote quote,
        Long answer,
        Instant at,
        NominationState state,
        boolean mine,
        boolean decides,
        Hindrance hindrance)
        implements Serializable {

    public boolean draft() {
        return state instanceof NominationState.Draft;
    }

    /** Can the nominator still take it back? (R2.5) */
    public boolean withdrawable() {
        return mine && state instanceof NominationState.FirstStep;
    }
}
