package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;

/**
 * What somebody says who disputes a credit.
 *
 * @param answer key of the answer
 * @param employee whose credit; null for the caller's own
 * @param words at least {@link #SHORTEST} characters (R3.2)
 * @param proposed who served instead; null if it is not known
 */
public record NewDispute(
        long answer,
        EmployeeNumber employee,
        Reason reason,
        String words,
        EmployeeNumber proposed) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 1000;
}
