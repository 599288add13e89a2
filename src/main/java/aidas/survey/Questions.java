package aidas.survey;

/**
 * What a version that came out asks.
 *
 * @param survey the survey's code
 * @param number 1 for the first version
 */
public record Questions(long version, String survey, int number, Questionnaire questionnaire) {}
