package aidas.feedback;

import aidas.shared.Period;
import java.io.Serializable;
import java.util.List;

/**
 * What customers say of the company, apart from people (R8.20).
 *
 * @param code of the unit; empty for the company
 * @param name of the unit; empty for the company
 * @param period of whole months
 * @param company answers to the question about the company
 * @param all answers to the question about the visit
 * @param caused those of them that the company caused
 * @param chips reasons about the company
 */
public record CauseReport(
        String code,
        String name,
        Period period,
        Answers company,
        Answers all,
        Answers caused,
        List<ChipContrast> chips)
        implements Serializable {

    private static final long serialVersionUID = 1;

    public CauseReport {
        chips = List.copyOf(chips);
    }

    /** The company's own score. */
    public Summary summary() {
        return new Summary(company, period, Trend.NONE);
    }

    public Figure figure() {
        return company.figure();
    }
}
