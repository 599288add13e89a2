package aidas.outreach.place;

import aidas.access.Language;
import aidas.survey.Questions;

/**
 * What a tablet asks.
 *
 * @param store its name; null if it is not shown
 * @param language in which each customer begins
 */
public record KioskSheet(String store, Language language, Questions asked) {}
