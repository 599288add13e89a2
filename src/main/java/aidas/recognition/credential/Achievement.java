package aidas.recognition.credential;

import aidas.access.Language;

/**
 * What a credential is for, in one language.
 *
 * @param id a URI, the same for everybody who earned it by the same version of the rule
 * @param narrative the rule as a sentence
 * @param version of words and rule
 */
record Achievement(
        String id,
        String name,
        String description,
        String narrative,
        String version,
        Language language) {}
