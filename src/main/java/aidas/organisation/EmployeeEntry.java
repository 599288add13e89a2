package aidas.organisation;

import java.io.Serializable;

/** An employee as known to the directory: the key, the facts, and whether still working here. */
public record EmployeeEntry(EmployeeId id, EmployeeFacts facts, boolean active)
        implements Serializable {}
