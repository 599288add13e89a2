package aidas.pulse;

import java.io.Serializable;
import java.util.List;

/**
 * An open wave as the one who is invited sees it.
 *
 * @param name the programme's
 * @param place whose key signs the token
 * @param questions the person's turn, then the one for words if there is one
 * @param taken has the person's token been given out?
 * @param hiding who could see what
 */
public record Asked(
        WaveView wave,
        Wording name,
        int place,
        List<Question> questions,
        boolean taken,
        Hiding hiding)
        implements Serializable {

    public Asked {
        questions = List.copyOf(questions);
    }
}
