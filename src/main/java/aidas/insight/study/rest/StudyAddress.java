package aidas.insight.study.rest;

import aidas.access.RegionCode;
import aidas.insight.Months;
import aidas.insight.study.Choice;
import aidas.insight.study.Laboratory;
import aidas.insight.study.Study;
import aidas.organisation.Format;
import aidas.shared.AskedMonths;
import aidas.shared.Refused;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;

/** A study's address; refuses by the parameter's own name (R7.3). */
public class StudyAddress {

    private static final int LONGEST_CODE = 20;

    @QueryParam("x")
    String x;

    @QueryParam("y")
    String y;

    @QueryParam("months")
    String months;

    @QueryParam("from")
    String from;

    @QueryParam("until")
    String until;

    @QueryParam("lag")
    String lag;

    @QueryParam("region")
    String region;

    @QueryParam("format")
    String format;

    @QueryParam("held")
    String held;

    /** What the address asks for. */
    Study study(Laboratory laboratory) {
        // first of all: who may not study learns nothing of what there is
        var period = period(laboratory);
        return new Study(
                x == null ? "" : x,
                y == null ? "" : y,
                period,
                lag(),
                region(),
                format(),
                held == null ? Study.USUALLY_HELD : list(held));
    }

    /** The stores and months alone. */
    Choice choice(Laboratory laboratory) {
        return new Choice(period(laboratory), region(), format());
    }

    /** The measures that predict, by comma. */
    List<String> predictors() {
        return x == null ? List.of() : list(x);
    }

    private static List<String> list(String codes) {
        return Arrays.stream(codes.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private int lag() {
        var asked = lag == null ? "0" : lag;
        if (!asked.matches("[0-9]|1[0-2]")) {
            throw new Refused("lag", "a whole number from 0 to 12");
        }
        return Integer.parseInt(asked);
    }

    private RegionCode region() {
        if (region == null) {
            return null;
        }
        if (region.isBlank() || region.length() > LONGEST_CODE) {
            throw new Refused("region", "the code of a region");
        }
        return new RegionCode(region);
    }

    private Format format() {
        if (format == null) {
            return null;
        }
        if (!Format.isCode(format)) {
            throw new Refused("format", "a format that a store has");
        }
        return new Format(format);
    }

    private Months period(Laboratory laboratory) {
        var usual = laboratory.last(Study.USUAL_MONTHS);
        var asked = new AskedMonths(months, from, until, Months.MOST);
        return asked.named()
                ? new Months(asked.first(), asked.end())
                : laboratory.last(asked.last(usual.count()));
    }
}
