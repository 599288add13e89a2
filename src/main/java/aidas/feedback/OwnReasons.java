package aidas.feedback;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Period;
import aidas.shared.architecture.UseCases;
import aidas.survey.Scale;
import aidas.survey.Side;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why customers answered the caller as they did, and where; for nobody but the caller (R7.1). */
@UseCases
public class OwnReasons {

    @Inject Sums sums;
    @Inject Mentions mentions;
    @Inject Spots spots;
    @Inject Self self;
    @Inject Clock clock;

    /** How many answers there are, by whom they are put down to. */
    @Requires(Role.EMPLOYEE)
    public Map<Side, Long> counts() {
        return self.reads("counts").map(sums::answersByCause).orElse(Map.of());
    }

    /** What customers tapped about the caller in the last twelve months (R8.19). */
    @Requires(Role.EMPLOYEE)
    public OwnMentions mentions() {
        var period = lastMonths();
        return self.reads("reasons")
                .map(number -> mentions.of(number, period))
                .orElse(OwnMentions.NONE);
    }

    /** Where customers met the caller in the last twelve months, on that scale (R7.4). */
    @Requires(Role.EMPLOYEE)
    public List<Spot> spots(Scale scale) {
        var period = lastMonths();
        return self.reads("spots")
                .map(number -> Spot.of(scale, period, spots.of(number, scale, period)))
                .orElse(List.of());
    }

    private Period lastMonths() {
        return OwnFeedback.lastMonths(LocalDate.now(clock));
    }
}
