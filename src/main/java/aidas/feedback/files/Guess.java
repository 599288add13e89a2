package aidas.feedback.files;

import aidas.feedback.Field;
import aidas.feedback.files.Origin.Columns;
import aidas.feedback.files.Origin.Fixed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mapping that is offered first, read off the headers and the first rows (R2.1, R3.1). */
final class Guess {

    private static final Pattern COMMA = Pattern.compile("-?\\d[\\d .]*,\\d+");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d+");

    private final Sample sample;

    private Guess(Sample sample) {
        this.sample = sample;
    }

    /**
     * @param source offered if no column holds it: the file's name
     */
    static ColumnMap of(Sample sample, TextEncoding encoding, String source) {
        var guess = new Guess(sample);
        var origins = guess.origins();
        origins.computeIfAbsent(Field.SOURCE, field -> new Fixed(sourceName(source)));
        return new ColumnMap(origins, guess.pattern(origins), "", guess.comma(origins), encoding);
    }

    /** Reads the order of dates and the decimals off the columns that a mapping names. */
    static ColumnMap manner(Sample sample, ColumnMap map) {
        var guess = new Guess(sample);
        var origins = map.origins();
        return new ColumnMap(
                origins, guess.pattern(origins), map.zone(), guess.comma(origins), map.encoding());
    }

    private Map<Field, Origin> origins() {
        var origins = new EnumMap<Field, Origin>(Field.class);
        for (Field field : Field.values()) {
            sample.headers().stream()
                    .filter(header -> Field.ofHeader(header).filter(field::equals).isPresent())
                    .findFirst()
                    .ifPresent(header -> origins.put(field, new Columns(List.of(header))));
        }
        var date = named("date");
        var time = named("time");
        if (date != null && time != null) {
            origins.put(Field.OCCURRED_AT, new Columns(List.of(date, time)));
        }
        return origins;
    }

    private String named(String name) {
        return sample.headers().stream()
                .filter(header -> header.equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private DatePattern pattern(Map<Field, Origin> origins) {
        if (!(origins.get(Field.OCCURRED_AT) instanceof Columns columns)) {
            return DatePattern.WITH_OFFSET;
        }
        var dates = sample.column(columns.names().getFirst());
        return Arrays.stream(DatePattern.values())
                .filter(pattern -> dates.stream().allMatch(text -> reads(pattern, text)))
                .findFirst()
                .orElse(DatePattern.WITH_OFFSET);
    }

    private static boolean reads(DatePattern pattern, String text) {
        return pattern == DatePattern.WITH_OFFSET
                ? DatePattern.hasOffset(text)
                : pattern.read(text, "").isPresent();
    }

    /** Numbers with a comma and none with a point; a spreadsheet's numbers always have points. */
    private boolean comma(Map<Field, Origin> origins) {
        var numbers =
                Stream.of(Field.SCORE, Field.TRANSACTION_VALUE)
                        .map(origins::get)
                        .filter(Columns.class::isInstance)
                        .flatMap(origin -> ((Columns) origin).names().stream())
                        .flatMap(name -> sample.column(name).stream())
                        .toList();
        return numbers.stream().anyMatch(text -> COMMA.matcher(text).matches())
                && numbers.stream().noneMatch(text -> POINT.matcher(text).matches());
    }

    /** {@code Sales 2019.csv} becomes {@code sales-2019}. */
    static String sourceName(String fileName) {
        var name =
                fileName.replaceFirst("\\.[A-Za-z]{3,4}$", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        var most = Field.SOURCE.length();
        return name.isEmpty() ? "import" : name.substring(0, Math.min(most, name.length()));
    }
}
