package aidas.feedback;

import aidas.feedback.Spots.Row;
import aidas.shared.Period;
import aidas.survey.Scale;
import aidas.survey.Side;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where customers met a person, and what they answered there on one scale; what the company caused
 * is left out (R8.18).
 *
 * @param place in the sender's words; null where only the channel is known
 * @param channel {@code store}, {@code online}, {@code mobile} or {@code phone}
 */
public record Spot(String place, String channel, Summary summary) implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int MOST = 3;

    /** Where it was. */
    private record Where(String place, String channel) {}

    /** The spots with the most answers, those first: an order by score would call for a story. */
    static List<Spot> of(Scale scale, Period period, Collection<Row> rows) {
        var spots = new HashMap<Where, Answers>();
        var company = new HashMap<Where, Long>();
        for (Row row : rows) {
            var where = new Where(row.place(), row.channel());
            if (row.cause() == Side.PERSON) {
                spots.merge(where, answers(scale, row), Answers::plus);
            } else {
                company.merge(where, row.n(), Long::sum);
            }
        }
        return spots.entrySet().stream()
                .map(e -> spot(e, period, company.getOrDefault(e.getKey(), 0L)))
                .sorted(
                        Comparator.comparingLong((Spot spot) -> spot.answers().n())
                                .reversed()
                                .thenComparing(Spot::channel)
                                .thenComparing(
                                        Spot::place,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST)
                .toList();
    }

    private static Spot spot(Map.Entry<Where, Answers> met, Period period, long company) {
        var summary = new Summary(met.getValue(), period, Trend.NONE);
        var where = met.getKey();
        return new Spot(
                where.place(),
                where.channel(),
                company == 0 ? summary : summary.without(new LeftOut.CompanyCaused(company)));
    }

    private static Answers answers(Scale scale, Row row) {
        return Answers.alike(scale, row.score(), row.n(), row.weight(), row.weightSq());
    }

    public Answers answers() {
        return summary.answers();
    }

    public Figure figure() {
        return summary.figure();
    }

    /** How the figure came about; there always is one, as nothing is shown without an answer. */
    public Optional<Explanation> explanation() {
        return summary.explanation();
    }
}
