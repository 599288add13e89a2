package aidas.feedback;

import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.List;

/** Hands out ids of responses in blocks of a hundred, as the sequence counts them. */
@Store
class ResponseIds {

    private static final int BLOCK = 100;

    @Inject SetWise setWise;

    private long next;
    private long end;

    /**
     * As many ids as asked for, none of them given before; those of a failed transaction are lost.
     */
    synchronized Long[] take(int count) {
        var ids = new Long[count];
        int taken = 0;
        while (taken < count && next < end) {
            ids[taken++] = next++;
        }
        int blocks = (count - taken + BLOCK - 1) / BLOCK;
        for (long block : blocks == 0 ? List.<Long>of() : blocks(blocks)) {
            next = block;
            end = block + BLOCK;
            while (taken < count && next < end) {
                ids[taken++] = next++;
            }
        }
        return ids;
    }

    private List<Long> blocks(int count) {
        return setWise.rows(
                "select nextval('response_id_seq') from generate_series(1, ?)",
                row -> row.getLong(1),
                count);
    }
}
