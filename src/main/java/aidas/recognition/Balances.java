package aidas.recognition;

import java.io.Serializable;
import java.time.YearMonth;

/** Both balances of a person, apart. */
public record Balances(YearMonth month, GivingBalance giving, ReceivingBalance receiving)
        implements Serializable {}
