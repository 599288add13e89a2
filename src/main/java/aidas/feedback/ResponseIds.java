package aidas.feedback;

import aidas.shared.architecture.Store;
import jakarta.inject.Inject;

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
        for (int i = 0; i < count; i++) {
            if (next == end) {
                next = block();
                end = next + BLOCK;
            }
            ids[i] = next++;
        }
        return ids;
    }

    private long block() {
        return setWise.rows("select nextval('response_id_seq')", row -> row.getLong(1)).getFirst();
    }
}
