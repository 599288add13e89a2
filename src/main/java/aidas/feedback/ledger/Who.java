package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;
import java.io.Serializable;

/** An employee by number and name. */
public record Who(long id, EmployeeNumber number, String name) implements Serializable {}
