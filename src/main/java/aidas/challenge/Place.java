package aidas.challenge;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;

/** Somebody, and the store in which that person works today. */
record Place(EmployeeId who, StoreEntry store) {}
