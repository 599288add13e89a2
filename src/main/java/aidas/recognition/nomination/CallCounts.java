package aidas.recognition.nomination;

import java.io.Serializable;

/**
 * How many nominations a call has, by what became of them; drafts are nobody's business.
 *
 * @param first wait for a lead
 * @param second wait for HR
 */
public record CallCounts(
        long first, long second, long approved, long declined, long thanked, long withdrawn)
        implements Serializable {

    static final CallCounts NONE = new CallCounts(0, 0, 0, 0, 0, 0);

    /** What was sent and not taken back. */
    public long sent() {
        return first + second + approved + declined + thanked;
    }
}
