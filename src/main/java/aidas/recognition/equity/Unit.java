package aidas.recognition.equity;

/**
 * A group of people.
 *
 * @param code unique within its kind; empty for people without a team
 * @param name as the roster has it; empty where the code has words in each language
 */
public record Unit(String code, String name) {}
