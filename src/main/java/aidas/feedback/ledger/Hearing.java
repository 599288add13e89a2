package aidas.feedback.ledger;

import java.io.Serializable;
import java.util.List;

/**
 * An answer before somebody who may say "this was not me".
 *
 * @param disputable credits that the reader may dispute today; none once it is too late
 * @param colleagues who was on duty at the store that day, by name; none if nothing is disputable
 */
public record Hearing(CreditTrail trail, List<Credit> disputable, List<Who> colleagues)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public Hearing {
        disputable = List.copyOf(disputable);
        colleagues = List.copyOf(colleagues);
    }
}
