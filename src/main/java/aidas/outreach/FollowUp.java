package aidas.outreach;

import java.time.LocalDate;

/**
 * What a customer who agreed to be contacted is told.
 *
 * @param by the last day by which somebody answers, in the store's zone
 * @param path of the page where the customer sees how it goes
 */
public record FollowUp(String reference, LocalDate by, String path) {}
