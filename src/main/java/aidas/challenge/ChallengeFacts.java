package aidas.challenge;

import aidas.recognition.value.Tongues;
import java.io.Serializable;
import java.time.Instant;

/**
 * What everybody in the area may read of a challenge.
 *
 * @param rules in words, as published; null for a draft
 * @param hash of the rules, 64 hexadecimal digits; null for a draft
 * @param publishedAt null for a draft
 */
public record ChallengeFacts(
        ChallengeCode code,
        Tongues name,
        Tongues about,
        Terms terms,
        ChallengeState state,
        Tongues rules,
        String hash,
        Instant publishedAt)
        implements Serializable {}
