package aidas.challenge.rest;

import aidas.challenge.ChallengeFacts;
import aidas.challenge.ChallengeState;

/**
 * A challenge and its rules.
 *
 * @param place code of the region or the store; absent for the company
 * @param until the first day no longer in
 * @param points for each who joined, if the goal is met; 0 for none
 * @param state {@code draft}, {@code coming}, {@code running}, {@code over} or {@code off}
 * @param because why it was called off; absent if it was not
 * @param rules in words, as published; absent for a draft
 * @param rulesHash SHA-256 over terms and words; absent for a draft
 */
public record ChallengeJson(
        String code,
        WordsJson name,
        WordsJson about,
        String kind,
        String measure,
        String area,
        String place,
        String from,
        String until,
        int goal,
        int points,
        String state,
        String because,
        WordsJson rules,
        String rulesHash) {

    static ChallengeJson of(ChallengeFacts facts) {
        var terms = facts.terms();
        return new ChallengeJson(
                facts.code().value(),
                WordsJson.of(facts.name()),
                WordsJson.of(facts.about()),
                terms.kind().code(),
                terms.measure().code(),
                terms.area().reach().code(),
                terms.area().place(),
                terms.days().from().toString(),
                terms.days().until().toString(),
                terms.goal(),
                terms.points(),
                facts.state().code(),
                facts.state() instanceof ChallengeState.Off off ? off.because() : null,
                WordsJson.of(facts.rules()),
                facts.hash());
    }
}
