package aidas.recognition.badge;

import aidas.recognition.value.ValueCode;
import aidas.shared.Refused.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A rule as somebody fills it in. What its kind does not use is not filled in.
 *
 * @param kind {@code first}, {@code often}, {@code sum}, {@code streak}, {@code best} or {@code
 *     together}
 * @param source code of a {@link Source}
 * @param about code of the value that thanks must name; null for any
 * @param times how many, or what shares add up to; days of a streak
 * @param span code of a {@link Span}
 * @param people from how many different colleagues
 * @param inARow how many spans one after the other
 * @param free days without a glad customer that a streak endures
 * @param within calendar days that a streak may take
 */
public record RuleDraft(
        String kind,
        String source,
        String about,
        Integer times,
        String span,
        Integer people,
        Integer inARow,
        Integer free,
        Integer within)
        implements Serializable {

    public static final List<String> KINDS =
            List.of("first", "often", "sum", "streak", "best", "together");

    static final int MOST = 10_000;

    private static final int LONGEST = 366;

    /** What each kind uses of that which a rule can leave out. */
    private static final Map<String, Set<String>> USED =
            Map.of(
                    "first", Set.of("about"),
                    "often", Set.of("about", "times", "span", "people", "inARow"),
                    "sum", Set.of("about", "times", "span", "people", "inARow"),
                    "streak", Set.of("times", "free", "within"),
                    "best", Set.of("about", "times"),
                    "together", Set.of("about", "times"));

    /** What is wrong with it, by field (R1.2, R1.4). */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        var counted = Source.ofCode(source);
        if (kind == null || !KINDS.contains(kind)) {
            faults.add(new Violation("kind", String.join(", ", KINDS)));
            return faults;
        }
        if (counted.isEmpty() || !fits(counted.get())) {
            faults.add(new Violation("source", sources()));
        }
        if (about != null
                && uses("about")
                && (counted.filter(RuleDraft::ofThanks).isEmpty() || !isValue())) {
            faults.add(new Violation("about", "the code of a value, for thanks only"));
        }
        if (!kind.equals("first")) {
            int least = counted.filter(Source.PRAISE::equals).isPresent() ? 2 : 1;
            between(faults, "times", times, least, MOST);
        }
        if (uses("span")) {
            spread(faults, counted);
        }
        if (kind.equals("streak")) {
            between(faults, "free", orElse(free, 0), 0, 10);
            within(faults);
        }
        unused(faults);
        return faults;
    }

    private boolean uses(String field) {
        return USED.get(kind).contains(field);
    }

    private void unused(List<Violation> faults) {
        var filled = new TreeMap<String, Boolean>();
        filled.put("about", about != null);
        filled.put("times", times != null);
        filled.put("span", span != null);
        filled.put("people", people != null);
        filled.put("inARow", inARow != null);
        filled.put("free", free != null);
        filled.put("within", within != null);
        filled.forEach(
                (field, is) -> {
                    if (is && !uses(field)) {
                        faults.add(new Violation(field, "nothing: a " + kind + " has none"));
                    }
                });
    }

    private void within(List<Violation> faults) {
        if (within != null && (within < Math.max(1, orElse(times, 1)) || within > LONGEST)) {
            faults.add(new Violation("within", "times to " + LONGEST));
        }
    }

    private void spread(List<Violation> faults, Optional<Source> counted) {
        if (Span.ofCode(span).isEmpty()) {
            faults.add(new Violation("span", "month, quarter or ever"));
        }
        int most =
                counted.filter(RuleDraft::ofThanks).isEmpty() ? 1 : Math.max(1, orElse(times, 1));
        between(faults, "people", orElse(people, 1), 1, most);
        int row = Span.EVER.code().equals(span) ? 1 : 24;
        between(faults, "inARow", orElse(inARow, 1), 1, row);
    }

    private boolean fits(Source counted) {
        return switch (kind) {
            case "first" -> counted != Source.PRAISE;
            case "streak" -> counted == Source.PRAISE;
            case "often" -> true;
            case "sum" -> counted != Source.THANKING && counted != Source.CASE;
            default -> counted != Source.IDEA && counted != Source.CASE;
        };
    }

    private static boolean ofThanks(Source counted) {
        return counted == Source.THANKED || counted == Source.THANKING;
    }

    private String sources() {
        return switch (kind) {
            case "first" -> "thanked, thanking, idea or case: no badge hangs on one answer";
            case "streak" -> "praise: only of answers is it known on which days none was good";
            case "sum" -> "praise, thanked or idea: of nothing else does one person have a share";
            case "often" -> "praise, thanked, thanking, idea or case";
            default -> "praise, thanked or thanking";
        };
    }

    private boolean isValue() {
        return ValueCode.isCode(about);
    }

    private static void between(
            List<Violation> faults, String field, Integer number, int least, int most) {
        if (number == null || number < least || number > most) {
            faults.add(new Violation(field, least + " to " + most));
        }
    }

    private static int orElse(Integer number, int other) {
        return number == null ? other : number;
    }

    /** The rule, if nothing is wrong with it. */
    Rule rule() {
        var counted = Source.ofCode(source).orElseThrow();
        return switch (kind) {
            case "first" -> new First(counted, about);
            case "often" ->
                    new Often(
                            counted,
                            about,
                            times,
                            Span.ofCode(span).orElseThrow(),
                            orElse(people, 1),
                            orElse(inARow, 1));
            case "sum" ->
                    new Sum(
                            counted,
                            about,
                            times,
                            Span.ofCode(span).orElseThrow(),
                            orElse(people, 1),
                            orElse(inARow, 1));
            case "streak" -> new Streak(counted, times, orElse(free, 0), within);
            case "best" -> new Best(counted, about, times);
            case "together" -> new Together(counted, about, times);
            default -> throw new IllegalStateException("no kind of rule is called " + kind);
        };
    }
}
