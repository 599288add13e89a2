package aidas.survey;

/** What a score says: promoter, passive or detractor for NPS; good, so-so or bad elsewhere. */
public enum Band {
    FAVOURABLE,
    NEUTRAL,
    UNFAVOURABLE
}
