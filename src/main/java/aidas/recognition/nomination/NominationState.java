package aidas.recognition.nomination;

import java.io.Serializable;
import java.time.Instant;

/** What became of a nomination. */
public sealed interface NominationState extends Serializable {

    /** Not sent yet; only its author knows of it (R2.2). */
    record Draft() implements NominationState {}

    /** A lead decides. */
    record FirstStep(Instant since) implements NominationState {}

    /** HR decides. */
    record SecondStep(Instant since) implements NominationState {}

    /**
     * @param points 0 for none
     * @param kudos the key of the thank-you in which the nominee reads it
     */
    record Approved(Instant at, int points, long kudos) implements NominationState {}

    /**
     * @param because what the nominator reads
     */
    record Declined(Instant at, String because) implements NominationState {}

    /** It went on as a plain thank-you. */
    record Thanked(Instant at, long kudos) implements NominationState {}

    record Withdrawn(Instant at) implements NominationState {}

    /** Which step waits; 0 if none does. */
    default int step() {
        return switch (this) {
            case FirstStep it -> 1;
            case SecondStep it -> 2;
            default -> 0;
        };
    }

    /** The name on the wire. */
    default String code() {
        return switch (this) {
            case Draft it -> "draft";
            case FirstStep it -> "first";
            case SecondStep it -> "second";
            case Approved it -> "approved";
            case Declined it -> "declined";
            case Thanked it -> "thanked";
            case Withdrawn it -> "withdrawn";
        };
    }
}
