package aidas.insight.study.web;

import aidas.access.RegionCode;
import aidas.insight.Months;
import aidas.insight.study.Choice;
import aidas.insight.study.Study;
import aidas.organisation.Format;
import aidas.shared.NotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What the address of a page asks for; what is no such thing answers 404 (R1.1). */
public final class StudyForm {

    private static final String USUAL = Integer.toString(Study.USUAL_MONTHS);
    private static final String MONTH = "2[0-9]{3}-(0[1-9]|1[0-2])";
    private static final int LONGEST_CODE = 20;

    private final Map<String, String> asked = new LinkedHashMap<>();

    /**
     * @param given a request's parameters; those it does not know are left alone
     */
    StudyForm(Map<String, String[]> given) {
        for (String name :
                List.of("x", "y", "months", "from", "until", "lag", "region", "format", "scale")) {
            put(name, given.get(name));
        }
        // an empty one says that nothing is held
        if (given.containsKey("held")) {
            asked.put("held", joined(given.get("held")));
        }
    }

    private void put(String name, String... values) {
        var all = values == null ? "" : joined(values);
        if (!all.isEmpty()) {
            asked.put(name, all);
        }
    }

    private static String joined(String... values) {
        return Arrays.stream(values)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** With usual measures in place of those that the address does not name. */
    Study study(String usualX, String usualY, IntFunction<Months> last) {
        asked.putIfAbsent("x", usualX);
        asked.putIfAbsent("y", usualY);
        return new Study(x(), y(), months(last), lag(), region(), format(), held());
    }

    /** The stores and months alone. */
    Choice choice(IntFunction<Months> last) {
        return new Choice(months(last), region(), format());
    }

    private Months months(IntFunction<Months> last) {
        var from = asked.get("from");
        var until = asked.get("until");
        if (from != null && until != null && !asked.containsKey("months")) {
            if (!from.matches(MONTH) || !until.matches(MONTH)) {
                throw new NotFound("no months from " + from + " until " + until);
            }
            try {
                return new Months(YearMonth.parse(from), YearMonth.parse(until));
            } catch (IllegalArgumentException e) {
                throw new NotFound(e.getMessage());
            }
        }
        asked.remove("from");
        asked.remove("until");
        var count = asked.computeIfAbsent("months", name -> USUAL);
        if (!count.matches("[1-9]|[12][0-9]|3[0-6]")) {
            throw new NotFound("no study of months " + count);
        }
        return last.apply(Integer.parseInt(count));
    }

    private int lag() {
        var lag = asked.getOrDefault("lag", "0");
        if (!lag.matches("[0-9]|1[0-2]")) {
            throw new NotFound("no lag of " + lag);
        }
        return Integer.parseInt(lag);
    }

    private RegionCode region() {
        var code = asked.get("region");
        if (code != null && code.length() > LONGEST_CODE) {
            throw new NotFound("no region " + code);
        }
        return code == null ? null : new RegionCode(code);
    }

    private Format format() {
        var code = asked.get("format");
        if (code != null && !Format.isCode(code)) {
            throw new NotFound("no format " + code);
        }
        return code == null ? null : new Format(code);
    }

    private List<String> held() {
        var held = asked.get("held");
        return held == null ? Study.USUALLY_HELD : list(held);
    }

    private static List<String> list(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }

    /** The measures that predict; none if the address names none. */
    List<String> predictors() {
        return list(asked.getOrDefault("x", ""));
    }

    boolean holds(String code) {
        return held().contains(code);
    }

    /** A query with all that was asked for; many predictors are no pair. */
    String query() {
        return query(asked.getOrDefault("x", "").contains(",") ? "x" : "scale");
    }

    /** All that was asked for, the usual ones in place of what was not named. */
    String whole() {
        return query("");
    }

    /** The same without what is held against what. */
    String about() {
        return query("x|scale|held|lag");
    }

    private String query(String without) {
        return asked.entrySet().stream()
                .filter(e -> !e.getKey().matches(without))
                .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String x() {
        return asked.get("x");
    }

    public String y() {
        return asked.get("y");
    }

    /** Null where the address names the first and the last month. */
    public String count() {
        return asked.get("months");
    }

    public String given(String name) {
        return asked.get(name);
    }
}
