package aidas.recognition.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How a nomination ended. */
@Embeddable
class Outcome {

    private static final String APPROVED = "approved";
    private static final String DECLINED = "declined";
    private static final String THANKED = "thanked";

    @Column(name = "outcome")
    private String kind;

    private String because;
    private Integer points;

    @Column(name = "kudos_id")
    private Long kudosId;

    /** For JPA. */
    protected Outcome() {}

    private Outcome(String kind) {
        this.kind = kind;
    }

    /**
     * @param points 0 for none
     */
    static Outcome approved(int points, long kudos) {
        var outcome = new Outcome(APPROVED);
        outcome.points = points;
        outcome.kudosId = kudos;
        return outcome;
    }

    static Outcome declined(String because) {
        var outcome = new Outcome(DECLINED);
        outcome.because = because;
        return outcome;
    }

    static Outcome thanked(long kudos) {
        var outcome = new Outcome(THANKED);
        outcome.kudosId = kudos;
        return outcome;
    }

    boolean declines() {
        return kind.equals(DECLINED);
    }

    NominationState state(Instant at) {
        return switch (kind) {
            case APPROVED -> new NominationState.Approved(at, points, kudosId);
            case DECLINED -> new NominationState.Declined(at, because);
            default -> new NominationState.Thanked(at, kudosId);
        };
    }
}
