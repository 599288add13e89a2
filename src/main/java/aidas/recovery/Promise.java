package aidas.recovery;

import java.time.Instant;

/**
 * What a customer who agreed to be contacted is told.
 *
 * @param reference names the case on the phone, such as {@code C-100017}
 * @param answerBy by when somebody answers
 * @param path of the customer's page, such as {@code /c/…}, from the portal's root
 */
public record Promise(String reference, Instant answerBy, String path) {}
