package aidas.recognition.credential;

import aidas.access.Language;

/**
 * What somebody asks for.
 *
 * @param award one of the caller's
 * @param language in which the badge stands there
 * @param named the caller's own name stands there too
 */
public record NewCredential(long award, Language language, boolean named) {}
