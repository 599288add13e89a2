package aidas.feedback.rest;

import aidas.feedback.Spot;

/**
 * Where customers met a person.
 *
 * @param place in the sender's words; absent where only the channel is known
 */
public record SpotJson(
        String place, String channel, FigureJson figure, ExplanationJson explanation) {

    static SpotJson of(Spot it) {
        return new SpotJson(
                it.place(),
                it.channel(),
                FigureJson.of(it.answers()),
                ExplanationJson.ofCredits(it.summary()));
    }
}
