package aidas.organisation;

import java.io.Serializable;

/** The key of a employee inside the portal; other features refer to a employee by it. */
public record EmployeeId(long value) implements Serializable {}
