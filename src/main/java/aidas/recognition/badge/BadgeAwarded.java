package aidas.recognition.badge;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody was awarded a badge (R3.5).
 *
 * @param award its key
 * @param day on which it was earned
 * @param at when it was awarded
 */
public record BadgeAwarded(
        long award, BadgeCode badge, EmployeeId who, LocalDate day, Instant at) {}
