package aidas.recognition;

import aidas.access.EmployeeNumber;
import aidas.recognition.value.ValueCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A colleague thanked colleagues (R1.6).
 *
 * @param kudos its key
 * @param day where the giver works
 * @param quotes does it quote a customer?
 */
public record KudosGiven(
        long kudos,
        EmployeeNumber giver,
        List<EmployeeNumber> receivers,
        ValueCode value,
        LocalDate day,
        Instant at,
        boolean quotes) {

    public KudosGiven {
        receivers = List.copyOf(receivers);
    }
}
