package aidas.leaderboard;

import aidas.access.RegionCode;
import aidas.organisation.Format;
import aidas.organisation.Membership;
import aidas.survey.Scale;

/**
 * What is compared with what.
 *
 * @param region null for all
 * @param format peers of this format only; null for all, and always for regions
 * @param band peers of this volume only; null for all
 */
public record BoardRequest(
        UnitKind kind,
        Scale scale,
        Months months,
        RegionCode region,
        Format format,
        VolumeBand band,
        Membership membership,
        Mix mix) {

    /** Can a figure be adjusted? Teams' answers and those that moved have no mix (R5.4). */
    public boolean adjustable() {
        return kind != UnitKind.TEAM && membership == Membership.THEN;
    }

    /** The same, as far as there is such a board. */
    public BoardRequest possible() {
        return new BoardRequest(
                kind,
                scale,
                months,
                kind == UnitKind.REGION ? null : region,
                kind == UnitKind.REGION ? null : format,
                band,
                membership,
                adjustable() ? mix : Mix.RAW);
    }

    BoardRequest over(Months others) {
        return new BoardRequest(kind, scale, others, region, format, band, membership, mix);
    }

    /** Is the contender one of the peers that were asked for? */
    boolean concerns(Contender contender) {
        var unit = contender.unit();
        return (region == null || region.equals(unit.region()))
                && (format == null || format.equals(unit.format()))
                && (band == null || band == contender.band(months));
    }
}
