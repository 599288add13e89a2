package aidas.idea.review;

import aidas.access.EmployeeNumber;
import aidas.organisation.EmployeeId;
import java.io.Serializable;

/**
 * Somebody who leads a store today, and can be asked to handle an idea.
 *
 * @param place the store's name and city
 */
public record Lead(EmployeeId id, EmployeeNumber number, String name, String place)
        implements Serializable {}
