package aidas.challenge;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;

/** Somebody who joined and did not leave. */
record Part(long challenge, EmployeeId who, StoreId store) {}
