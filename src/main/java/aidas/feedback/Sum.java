package aidas.feedback;

import java.time.YearMonth;

/**
 * One row of added-up rollups.
 *
 * @param unit code of the store or region; empty where only one was asked for
 * @param month null where the whole period is added up
 */
record Sum(String unit, YearMonth month, Answers answers, TransactionValue value) {}
