package aidas.idea;

import aidas.organisation.EmployeeId;
import java.io.Serializable;

/**
 * Who moves an idea.
 *
 * @param employee null for a login without a number
 */
public record Mover(String login, EmployeeId employee) implements Serializable {}
