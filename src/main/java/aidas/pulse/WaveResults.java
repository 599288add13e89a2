package aidas.pulse;

import aidas.pulse.gate.Reason;
import aidas.pulse.gate.Unit;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A closed wave, as far as the reader may see it.
 *
 * @param turnout who took part, by unit; empty if another tool asked
 * @param questions in the order of the programme; those that nobody was asked are absent
 */
public record WaveResults(
        WaveView wave, Wording name, List<Turnout> turnout, List<OfQuestion> questions)
        implements Serializable {

    public WaveResults {
        turnout = List.copyOf(turnout);
        questions = List.copyOf(questions);
    }

    /** One question in every unit, from the company down, by code. */
    public record OfQuestion(Question question, List<UnitResult> units) implements Serializable {

        private static final long serialVersionUID = 1;

        public OfQuestion {
            units = List.copyOf(units);
        }

        /** Can the stores that are shown be told apart? Empty for too few of them. */
        public Optional<Reliability> reliability() {
            return Reliability.of(question, units);
        }
    }

    /** Is it a unit of this wave that the reader sees? */
    public boolean holds(Unit unit) {
        return questions.stream()
                .flatMap(of -> of.units().stream())
                .anyMatch(each -> each.unit().equals(unit));
    }

    /**
     * How many took part in a unit.
     *
     * @param answered null if that is withheld
     * @param because null if it is shown
     */
    public record Turnout(Unit unit, String name, int invited, Integer answered, Reason because)
            implements Serializable {

        private static final long serialVersionUID = 1;
    }
}
