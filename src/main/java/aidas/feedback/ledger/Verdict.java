package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;

/** What is decided about a disputed credit (R3.8). */
public sealed interface Verdict {

    /** The credit stays where it is. */
    record Rejected() implements Verdict {}

    /** The credit goes to somebody else. */
    record Moved(EmployeeNumber to) implements Verdict {}

    /** The others who are credited share it, each by the part they have. */
    record Spread() implements Verdict {}

    /** The answer is nobody's; the store keeps it. */
    record Nobody() implements Verdict {}
}
