package aidas.feedback;

import aidas.survey.Band;
import aidas.survey.Side;
import java.io.Serializable;

/**
 * How often customers tapped a reason, by what their scores say.
 *
 * @param chip its code
 */
public record Mention(String chip, Side side, long favourable, long neutral, long unfavourable)
        implements Serializable {

    private static final long serialVersionUID = 1;

    static Mention once(String chip, Side side, Band band, long times) {
        return new Mention(
                chip,
                side,
                band == Band.FAVOURABLE ? times : 0,
                band == Band.NEUTRAL ? times : 0,
                band == Band.UNFAVOURABLE ? times : 0);
    }

    /** All answers with this reason. */
    public long n() {
        return favourable + neutral + unfavourable;
    }

    /** Those that leave something to wish for. */
    public long wanting() {
        return neutral + unfavourable;
    }

    Mention plus(Mention more) {
        return new Mention(
                chip,
                side,
                favourable + more.favourable,
                neutral + more.neutral,
                unfavourable + more.unfavourable);
    }
}
