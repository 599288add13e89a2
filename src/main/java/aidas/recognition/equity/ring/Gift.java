package aidas.recognition.equity.ring;

/**
 * One thank-you to one person.
 *
 * @param giver key of an employee
 * @param receiver key of another one
 * @param between the stores of both that day, as one text
 */
record Gift(long giver, long receiver, String between) {}
