package aidas.leaderboard.rest;

import aidas.access.RegionCode;
import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.BoardRequest;
import aidas.leaderboard.Choices;
import aidas.leaderboard.Mix;
import aidas.leaderboard.Months;
import aidas.leaderboard.UnitKind;
import aidas.leaderboard.VolumeBand;
import aidas.organisation.Format;
import aidas.organisation.Membership;
import aidas.shared.AskedMonths;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.survey.Scale;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A board's address; refuses by the parameter's own name (R1.3). */
public class BoardAddress {

    private static final int USUAL_MONTHS = 3;

    @PathParam("unit")
    String unit;

    @QueryParam("scale")
    String scale;

    @QueryParam("months")
    String months;

    @QueryParam("from")
    String from;

    @QueryParam("until")
    String until;

    @QueryParam("region")
    String region;

    @QueryParam("format")
    String format;

    @QueryParam("band")
    String band;

    @QueryParam("membership")
    String membership;

    @QueryParam("mix")
    String mix;

    /** What the address asks for. */
    public BoardRequest request(BoardDesk desk) {
        // first of all: who may not see boards learns nothing of what there is
        var choices = desk.choices();
        var kind = UnitKind.ofCode(unit).orElseThrow(() -> new NotFound("no boards of " + unit));
        var asked =
                new BoardRequest(
                        kind,
                        one("scale", scale, Scale.NPS_0_10, Scale::ofCode, Scale.values()),
                        period(desk),
                        region(choices),
                        format(choices),
                        one("band", band, null, VolumeBand::ofCode, VolumeBand.values()),
                        one(
                                "membership",
                                membership,
                                Membership.THEN,
                                Membership::ofCode,
                                Membership.values()),
                        one("mix", mix, Mix.RAW, Mix::ofCode, Mix.values()));
        if (asked.mix() == Mix.ADJUSTED && !asked.adjustable()) {
            throw new Refused("mix", "raw; teams and answers counted as of today have no case mix");
        }
        if (kind == UnitKind.REGION && (region != null || format != null)) {
            throw new Refused(
                    region != null ? "region" : "format",
                    "nothing; a region has stores of all kinds");
        }
        return asked;
    }

    private static <T> T one(
            String field, String code, T usual, Function<String, Optional<T>> known, T[] all) {
        return code == null
                ? usual
                : known.apply(code).orElseThrow(() -> new Refused(field, "one of " + codes(all)));
    }

    private static String codes(Object[] all) {
        return Arrays.stream(all).map(BoardAddress::code).collect(Collectors.joining(", "));
    }

    private static String code(Object value) {
        return switch (value) {
            case Scale it -> it.code();
            case VolumeBand it -> it.code();
            case Membership it -> it.code();
            case Mix it -> it.code();
            default -> value.toString();
        };
    }

    private RegionCode region(Choices choices) {
        if (region != null && !choices.regions().containsKey(region)) {
            throw new Refused("region", "the code of a region");
        }
        return region == null ? null : new RegionCode(region);
    }

    private Format format(Choices choices) {
        if (format != null && !choices.formats().contains(format)) {
            throw new Refused("format", "one of " + String.join(", ", choices.formats()));
        }
        return format == null ? null : new Format(format);
    }

    private Months period(BoardDesk desk) {
        var asked = new AskedMonths(months, from, until, Months.MOST);
        return asked.named()
                ? new Months(asked.first(), asked.end())
                : desk.last(asked.last(USUAL_MONTHS));
    }
}
