package aidas.pulse;

import aidas.pulse.gate.Unit;
import java.time.LocalDate;

/**
 * What is to be told as done.
 *
 * @param unit that it is about
 * @param said what people said, 1 to 500 characters
 * @param did what was done, 1 to 500 characters
 * @param day on which it was done
 */
public record NewAction(Unit unit, String said, String did, LocalDate day) {}
