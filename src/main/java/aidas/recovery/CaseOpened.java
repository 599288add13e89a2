package aidas.recovery;

import aidas.organisation.StoreId;
import java.time.Instant;
import java.util.List;

/** Customers wait for somebody: cases were opened, in the transaction in which they are. */
public record CaseOpened(List<Opened> cases, Instant at) {

    public record Opened(long id, StoreId store) {}

    public CaseOpened {
        cases = List.copyOf(cases);
    }
}
