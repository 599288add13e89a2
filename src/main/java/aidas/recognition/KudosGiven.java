package aidas.recognition;

import aidas.access.EmployeeNumber;
import aidas.recognition.value.ValueCode;
import java.time.Instant;
import java.util.List;

/**
 * A colleague thanked colleagues (R1.6).
 *
 * @param kudos its key
 * @param quotes does it quote a customer?
 */
public record KudosGiven(
        long kudos,
        EmployeeNumber giver,
        List<EmployeeNumber> receivers,
        ValueCode value,
        Instant at,
        boolean quotes) {

    public KudosGiven {
        receivers = List.copyOf(receivers);
    }
}
