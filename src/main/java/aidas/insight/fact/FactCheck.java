package aidas.insight.fact;

import static aidas.insight.fact.FactColumn.*;

import aidas.access.StoreCode;
import aidas.insight.Side;
import aidas.insight.fact.FactFault.Kind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Judges drafts one after another and gathers the facts and the faults (R2.1 to R2.3, R3.3). */
final class FactCheck {

    /** Below this an employees' figure could tell who said what; the pulse's own floor (R2.3). */
    static final int FLOOR = 5;

    private static final int MOST_N = 100_000_000;
    private static final Pattern MONTH_FORM = Pattern.compile("2[0-9]{3}-(0[1-9]|1[0-2])");
    private static final Pattern NUMBER_FORM = Pattern.compile("-?[0-9]{1,13}([.][0-9]{1,6})?");
    private static final Pattern VARIANCE_FORM = Pattern.compile("[0-9]{1,13}([.][0-9]{1,8})?");
    private static final Pattern WHOLE_FORM = Pattern.compile("[0-9]{1,9}");

    private final Known known;
    private final FactFaults faults;
    private final Map<FactKey, FactValue> facts = new LinkedHashMap<>();
    private final Map<FactKey, Long> lines = new HashMap<>();

    FactCheck(Known known, FactFaults faults) {
        this.known = known;
        this.faults = faults;
    }

    FactFile outcome() {
        return faults.none() ? new FactFile.Sound(facts, lines) : faults.asFaulty();
    }

    void take(FactDraft draft) {
        boolean store = known.stores().contains(draft.store());
        if (!store) {
            fault(draft, STORE, draft.store(), Kind.KNOWN_STORE);
        }
        var month = month(draft);
        var measure = known.measures().get(draft.measure());
        if (measure == null) {
            fault(draft, MEASURE, draft.measure(), Kind.KNOWN_MEASURE);
        }
        var value = value(draft, measure);
        if (store && month != null && measure != null && value != null) {
            add(draft, new FactKey(new StoreCode(draft.store()), month, measure.code()), value);
        }
    }

    private void add(FactDraft draft, FactKey key, FactValue value) {
        var before = lines.putIfAbsent(key, draft.line());
        if (before != null) {
            faults.add(FactFault.of(draft.line(), "", draft.measure(), Kind.ONCE, before));
        }
        facts.put(key, value);
    }

    private YearMonth month(FactDraft draft) {
        if (MONTH_FORM.matcher(draft.month()).matches()) {
            var month = YearMonth.parse(draft.month());
            if (known.has(month)) {
                return month;
            }
        }
        fault(draft, MONTH, draft.month(), Kind.MONTH, known.current());
        return null;
    }

    /** Null if any part of it is at fault. */
    private FactValue value(FactDraft draft, DefinedMeasure measure) {
        var counted = measure != null && measure.counted();
        var value = number(draft.value(), counted ? WHOLE_FORM : NUMBER_FORM);
        if (value == null) {
            fault(draft, VALUE, draft.value(), counted ? Kind.WHOLE : Kind.NUMBER);
        }
        var n = n(draft, measure);
        var variance = number(draft.variance(), VARIANCE_FORM);
        boolean varianceFault = variance == null && !draft.variance().isEmpty();
        if (varianceFault || variance != null && draft.n().isEmpty()) {
            fault(draft, VARIANCE, draft.variance(), Kind.VARIANCE);
            return null;
        }
        boolean nFault = n == null && (!draft.n().isEmpty() || employees(measure));
        return value == null || nFault ? null : new FactValue(value, n, variance);
    }

    private Integer n(FactDraft draft, DefinedMeasure measure) {
        boolean given = WHOLE_FORM.matcher(draft.n()).matches();
        int n = given ? Integer.parseInt(draft.n()) : 0;
        if (employees(measure) && (n < FLOOR || n > MOST_N)) {
            fault(draft, N, draft.n(), Kind.N_OF_EMPLOYEES, FLOOR);
            return null;
        }
        if (!draft.n().isEmpty() && (n < 1 || n > MOST_N)) {
            fault(draft, N, draft.n(), Kind.N);
            return null;
        }
        return given ? (Integer) n : null;
    }

    private static boolean employees(DefinedMeasure measure) {
        return measure != null && measure.side() == Side.EX;
    }

    private static BigDecimal number(String text, Pattern form) {
        return form.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private void fault(
            FactDraft draft, FactColumn column, String found, Kind kind, Object... details) {
        faults.add(FactFault.of(draft.line(), column.header(), found, kind, details));
    }
}
