package aidas.feedback;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The stores, teams, people, duty and transactions that a chunk of responses speaks of. */
record References(
        Map<StoreCode, KnownStore> stores,
        Map<TeamKey, Long> teams,
        Map<EmployeeNumber, Long> employees,
        Map<TransactionKey, List<Served>> transactions,
        Duties duties) {

    record KnownStore(long id, ZoneId zone) {}

    record TeamKey(long storeId, String code) {}

    /** What a till or an order system told of: one reference in one store. */
    record TransactionKey(long storeId, String reference) {}

    /** Who served a transaction, and the share of it; the shares of one transaction sum to 1. */
    record Served(long employeeId, BigDecimal weight) {}
}
