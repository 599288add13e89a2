package aidas.feedback.ledger;

import aidas.access.EmployeeNumber;
import aidas.access.StoreCode;
import aidas.feedback.Weights;
import aidas.feedback.ledger.TransactionDraft.Named;
import aidas.shared.Characters;
import aidas.shared.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who served a transaction, well formed in every field (R2.1).
 *
 * @param shares by employee; above 0, they sum to 1
 */
record Transaction(
        StoreCode store,
        String reference,
        Instant occurredAt,
        Map<EmployeeNumber, BigDecimal> shares) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofHours(1);
    private static final int REFERENCE = 120;
    private static final int CODE = 20;
    private static final int PEOPLE = 100;

    /** A weight of more digits than this is no weight, and would fill the memory. */
    private static final int DIGITS = 20;

    /**
     * @throws Refused naming the first field at fault
     */
    static Transaction of(TransactionDraft draft, Instant now) {
        return new Transaction(
                new StoreCode(text("store", draft.store(), CODE)),
                text("reference", draft.reference(), REFERENCE),
                occurredAt(draft.occurredAt(), now),
                shares(draft.employees()));
    }

    private static String text(String field, String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw new Refused(field, "expected a text of 1 to " + longest + " characters");
        }
        Characters.fault(text, false)
                .ifPresent(
                        fault -> {
                            throw new Refused(field, fault);
                        });
        return text;
    }

    private static Instant occurredAt(String text, Instant now) {
        try {
            var at = OffsetDateTime.parse(text == null ? "" : text).toInstant();
            if (at.isBefore(EARLIEST) || at.isAfter(now.plus(AHEAD))) {
                throw new Refused("occurredAt", "expected a time since 2000, not in the future");
            }
            return at.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new Refused("occurredAt", "expected a time such as 2026-03-14T10:15:30+02:00");
        }
    }

    private static Map<EmployeeNumber, BigDecimal> shares(List<Named> named) {
        if (named == null || named.isEmpty() || named.size() > PEOPLE) {
            throw new Refused("employees", "expected a list of 1 to " + PEOPLE + " employees");
        }
        long weighted = named.stream().filter(one -> one.weight() != null).count();
        if (weighted != 0 && weighted != named.size()) {
            throw new Refused("employees", "expected a weight for all or for none");
        }
        var weights = weighted == 0 ? Weights.equal(named.size()) : weights(named);
        var shares =
                new TreeMap<EmployeeNumber, BigDecimal>(
                        Comparator.comparing(EmployeeNumber::value));
        for (int i = 0; i < named.size(); i++) {
            var number = new EmployeeNumber(text("employees", named.get(i).number(), CODE));
            if (shares.put(number, weights.get(i)) != null) {
                throw new Refused("employees", "names " + number + " twice");
            }
        }
        return shares;
    }

    private static List<BigDecimal> weights(List<Named> named) {
        try {
            return Weights.given(named.stream().map(Transaction::weight).toList());
        } catch (IllegalArgumentException e) {
            throw new Refused("employees", e.getMessage());
        }
    }

    private static BigDecimal weight(Named one) {
        if (one.weight().length() > DIGITS) {
            throw new Refused("employees", "expected weights above 0 and at most 1");
        }
        var weight = new BigDecimal(one.weight());
        if (weight.signum() <= 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            throw new Refused("employees", "expected weights above 0 and at most 1");
        }
        return weight;
    }
}
