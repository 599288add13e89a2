package aidas.feedback;

import aidas.survey.Scale;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Where customers met a person, and what they answered there on one scale.
 *
 * @param place in the sender's words; null where only the channel is known
 * @param channel {@code store}, {@code online}, {@code mobile} or {@code phone}
 */
public record Spot(String place, String channel, Answers answers) implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int MOST = 3;

    /** Where it was. */
    private record Where(String place, String channel) {}

    /** The spots with the most answers, those first: an order by score would call for a story. */
    static List<Spot> of(Scale scale, Collection<Answer> all) {
        var spots = new LinkedHashMap<Where, Answers>();
        all.stream()
                .filter(answer -> answer.scale() == scale)
                .forEach(
                        answer ->
                                spots.merge(
                                        where(answer),
                                        Answers.one(scale, answer.score(), answer.share()),
                                        Answers::plus));
        return spots.entrySet().stream()
                .map(e -> new Spot(e.getKey().place(), e.getKey().channel(), e.getValue()))
                .sorted(Comparator.comparingLong((Spot spot) -> spot.answers().n()).reversed())
                .limit(MOST)
                .toList();
    }

    public Figure figure() {
        return answers.figure();
    }

    private static Where where(Answer answer) {
        return new Where(answer.place(), Objects.requireNonNull(answer.channel()));
    }
}
