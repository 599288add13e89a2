package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Proves that the sums the pages show are those of the raw responses (R5.2). */
@UseCases
public class RollupCheck {

    private static final int MOST = 100;

    @Inject RollupRecount recount;

    /** The first hundred of each kind; none is right. Reads every response: not for each minute. */
    @Requires(value = Role.ADMIN, reach = Reach.COMPANY)
    public List<RollupDifference> differences() {
        return Arrays.stream(Recount.values())
                .flatMap(each -> recount.differences(each, MOST).stream())
                .toList();
    }
}
