package aidas.recognition.badge;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a rule would have awarded in a quarter: counts, no names (R4.1).
 *
 * @param from the first day
 * @param until the day after the last one
 * @param awards how many
 * @param people how many different people would have got one or more
 * @param of how many people something happened to that the rule counts
 * @param most awards of one person
 * @param stores in how many stores somebody would have got one
 * @param ofStores in how many stores something happened that the rule counts
 */
public record Simulation(
        LocalDate from,
        LocalDate until,
        int awards,
        int people,
        int of,
        int most,
        int stores,
        int ofStores)
        implements Serializable {}
