package aidas.pulse;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A programme as HR writes it (R1.1).
 *
 * @param questions in the order of the cycle; a question for words may stand anywhere
 * @param perPerson scored questions that somebody gets in a wave, 1 to 3
 * @param daysOpen days that a wave stays open, fewer than there are between two waves
 * @param firstDay on which the first wave opens
 */
public record Plan(
        String code,
        Wording name,
        List<Question> questions,
        int perPerson,
        Spread spread,
        Cadence cadence,
        int daysOpen,
        LocalDate firstDay,
        Target target,
        Floors floors)
        implements Serializable {

    public Plan {
        questions = List.copyOf(questions);
    }

    /** The questions that are tallied, in the order of the cycle. */
    public List<Question> scored() {
        return questions.stream().filter(question -> question.kind().isScored()).toList();
    }

    /** Is there a question for words? */
    public boolean takesWords() {
        return scored().size() < questions.size();
    }

    /** The scored questions of a turn at that position of the cycle. */
    List<Question> asked(int position) {
        var scored = scored();
        return rotation().asked(position).stream().map(scored::get).toList();
    }

    Rotation rotation() {
        return new Rotation(scored().size(), perPerson);
    }

    Schedule schedule() {
        return new Schedule(firstDay, cadence, daysOpen);
    }

    /** How many of so many people are asked each question, at least, in one wave. */
    int askedOf(int people) {
        var rotation = rotation();
        if (spread == Spread.STORES || rotation.perTurn() == rotation.cycle()) {
            return people;
        }
        return IntStream.range(0, rotation.cycle())
                .map(question -> asked(question, people, rotation))
                .min()
                .orElse(people);
    }

    private static int asked(int question, int people, Rotation rotation) {
        return (int)
                IntStream.range(0, people)
                        .filter(seat -> rotation.asked(rotation.start(seat)).contains(question))
                        .count();
    }

    /** The same plan under another code and name. */
    Plan as(String otherCode, Wording otherName, LocalDate otherFirstDay) {
        return new Plan(
                otherCode,
                otherName,
                questions,
                perPerson,
                spread,
                cadence,
                daysOpen,
                otherFirstDay,
                target,
                floors);
    }
}
