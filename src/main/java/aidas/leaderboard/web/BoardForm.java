package aidas.leaderboard.web;

import aidas.access.RegionCode;
import aidas.leaderboard.BoardRequest;
import aidas.leaderboard.Choices;
import aidas.leaderboard.Mix;
import aidas.leaderboard.Months;
import aidas.leaderboard.UnitKind;
import aidas.leaderboard.VolumeBand;
import aidas.organisation.Format;
import aidas.organisation.Membership;
import aidas.shared.NotFound;
import aidas.survey.Scale;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What the page's address asks for; what is not there answers 404 (R1.3). */
public class BoardForm {

    private static final String QUARTER = "3";

    private final Map<String, String> asked = new LinkedHashMap<>();

    BoardRequest request(Choices choices, IntFunction<Months> last) {
        var request =
                new BoardRequest(
                                of("unit", UnitKind.STORE, UnitKind::ofCode),
                                of("scale", Scale.NPS_0_10, Scale::ofCode),
                                months(last),
                                of("region", null, code -> region(code, choices)),
                                of("format", null, code -> format(code, choices)),
                                of("band", null, VolumeBand::ofCode),
                                of("membership", Membership.THEN, Membership::ofCode),
                                of("mix", Mix.RAW, Mix::ofCode))
                        .possible();
        put("unit", request.kind().code());
        put("scale", request.scale().code());
        put("mix", request.mix().code());
        put("membership", request.membership().code());
        return request;
    }

    /** A query with all that was asked, for other units without what only these units have. */
    String address(UnitKind kind) {
        boolean same = kind.code().equals(asked.get("unit"));
        return asked.entrySet().stream()
                .filter(e -> same || !e.getKey().matches("unit|format|region|band"))
                .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&", "?", same ? "" : "&unit=" + kind.code()));
    }

    private <T> T of(String name, T usual, Function<String, Optional<T>> known) {
        var code = asked.get(name);
        return code == null
                ? usual
                : known.apply(code).orElseThrow(() -> new NotFound("no " + name + " " + code));
    }

    private static Optional<RegionCode> region(String code, Choices choices) {
        return choices.regions().containsKey(code)
                ? Optional.of(new RegionCode(code))
                : Optional.empty();
    }

    private static Optional<Format> format(String code, Choices choices) {
        return choices.formats().contains(code) ? Optional.of(new Format(code)) : Optional.empty();
    }

    private Months months(IntFunction<Months> last) {
        var from = asked.get("from");
        var until = asked.get("until");
        if (from != null && until != null && !asked.containsKey("months")) {
            return custom(from, until);
        }
        var count = asked.computeIfAbsent("months", name -> QUARTER);
        asked.remove("from");
        asked.remove("until");
        if (!count.matches("[1-9]|[12][0-9]|3[0-6]")) {
            throw new NotFound("no board of months " + count);
        }
        return last.apply(Integer.parseInt(count));
    }

    private static Months custom(String from, String until) {
        var month = "2[0-9]{3}-(0[1-9]|1[0-2])";
        if (!from.matches(month) || !until.matches(month)) {
            throw new NotFound("no board from " + from + " until " + until);
        }
        try {
            return new Months(YearMonth.parse(from), YearMonth.parse(until));
        } catch (IllegalArgumentException e) {
            throw new NotFound(e.getMessage());
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private void put(String name, String value) {
        if (value == null || value.isBlank()) {
            asked.remove(name);
        } else {
            asked.put(name, value);
        }
    }

    public String getUnit() {
        return asked.get("unit");
    }

    public void setUnit(String unit) {
        put("unit", unit);
    }

    public String getScale() {
        return asked.get("scale");
    }

    public void setScale(String scale) {
        put("scale", scale);
    }

    public String getMonths() {
        return asked.get("months");
    }

    public void setMonths(String months) {
        put("months", months);
    }

    public String getFrom() {
        return asked.get("from");
    }

    public void setFrom(String from) {
        put("from", from);
    }

    public String getUntil() {
        return asked.get("until");
    }

    public void setUntil(String until) {
        put("until", until);
    }

    public String getRegion() {
        return asked.get("region");
    }

    public void setRegion(String region) {
        put("region", region);
    }

    public String getFormat() {
        return asked.get("format");
    }

    public void setFormat(String format) {
        put("format", format);
    }

    public String getBand() {
        return asked.get("band");
    }

    public void setBand(String band) {
        put("band", band);
    }

    public String getMembership() {
        return asked.get("membership");
    }

    public void setMembership(String membership) {
        put("membership", membership);
    }

    public String getMix() {
        return asked.get("mix");
    }

    public void setMix(String mix) {
        put("mix", mix);
    }
}
