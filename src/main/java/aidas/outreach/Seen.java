package aidas.outreach;

import aidas.access.Language;
import aidas.survey.Band;

/** What somebody sees who comes with a link that the portal knows. */
public sealed interface Seen {

    /** In which it is told. */
    Language language();

    /** There is nothing to answer, or no longer (R3.4). */
    record Ended(Because because, Language language) implements Seen {}

    /** Why there is nothing to answer. */
    enum Because {
        ANSWERED,
        EXPIRED,
        REVOKED,
        CLOSED
    }

    /** Nobody has tapped a score yet. */
    record Open(Sheet sheet) implements Seen {
        @Override
        public Language language() {
            return sheet.language();
        }
    }

    /**
     * A score is kept, and its author may say why.
     *
     * @param doubted the words say the opposite of the score, and the author is asked about it
     */
    record Begun(Sheet sheet, Typed typed, boolean doubted) implements Seen {
        @Override
        public Language language() {
            return sheet.language();
        }
    }

    /**
     * The answer is in.
     *
     * @param referral a code to hand on; null if there is none
     * @param promise by when somebody answers; null if nobody will
     * @param begged did anyone ask for a particular score? Null until it is told
     */
    record Done(Sheet sheet, Band band, String referral, FollowUp promise, Boolean begged)
            implements Seen {
        @Override
        public Language language() {
            return sheet.language();
        }
    }
}
