package aidas.reward;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where something that was asked for stands. */
public enum RedemptionState {
    REQUESTED,
    APPROVED,
    DECLINED,
    DELIVERED,
    CANCELLED;

    static Optional<RedemptionState> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** On the wire, on pages and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Can it still move? */
    public boolean open() {
        return this == REQUESTED || this == APPROVED;
    }

    /** Did it give back what it took? */
    boolean givenBack() {
        return this == DECLINED || this == CANCELLED;
    }
}
