package aidas.feedback;

import aidas.shared.architecture.Store;
import aidas.survey.Band;
import aidas.survey.Scale;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts the raw responses once more and compares them with the rollups (R5.2). */
@Store
class RollupRecount {

    private static final String BANDS =
            """
            with band (scale, score, favourable, neutral, unfavourable) as (
                 select * from unnest(?, ?, ?, ?, ?))
            """;

    @Inject SetWise setWise;

    /** The band of each score there can be, so that the recount uses the scales' own rules. */
    private record Banded(Scale scale, BigDecimal score) {

        Long is(Band band) {
            return scale.band(score) == band ? 1L : 0L;
        }
    }

    List<RollupDifference> differences(Recount recount, int limit) {
        var all = scores();
        return setWise.rows(
                BANDS + recount.sql(),
                row -> new RollupDifference(row.getString(1), row.getLong(2), row.getLong(3)),
                Responses.texts(all, banded -> banded.scale().code()),
                Responses.decimals(all, Banded::score),
                Responses.longs(all, banded -> banded.is(Band.FAVOURABLE)),
                Responses.longs(all, banded -> banded.is(Band.NEUTRAL)),
                Responses.longs(all, banded -> banded.is(Band.UNFAVOURABLE)),
                limit);
    }

    private static List<Banded> scores() {
        var all = new ArrayList<Banded>();
        for (Scale scale : Scale.values()) {
            var step = BigDecimal.ONE.movePointLeft(scale.decimals());
            var high = BigDecimal.valueOf(scale.high());
            for (var score = BigDecimal.valueOf(scale.low());
                    score.compareTo(high) <= 0;
                    score = score.add(step)) {
                all.add(new Banded(scale, score));
            }
        }
        return all;
    }
}
