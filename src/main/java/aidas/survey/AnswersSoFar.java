package aidas.survey;

import java.util.Map;

/** Tells how many answers came under each version; implemented where answers are kept. */
public interface AnswersSoFar {

    /** By the version's key; versions without an answer are absent. */
    Map<Long, Long> byVersion();
}
