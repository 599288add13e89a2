package aidas.points;

import aidas.organisation.EmployeeId;
import java.time.Instant;
import java.util.List;

/** HR posted points by hand, all in one transaction (R6.4). */
public record PointsByHand(List<One> postings, Instant at) {

    public PointsByHand {
        postings = List.copyOf(postings);
    }

    /**
     * One of them.
     *
     * @param posting its key
     * @param points given; less than zero if they were taken
     */
    public record One(long posting, EmployeeId who, int points) {}
}
