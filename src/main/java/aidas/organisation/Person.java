package aidas.organisation;

import java.io.Serializable;

/**
 * An employee and today's place.
 *
 * @param place today's assignment, or null if there is none
 */
public record Person(EmployeeEntry employee, AssignmentLine place) implements Serializable {}
