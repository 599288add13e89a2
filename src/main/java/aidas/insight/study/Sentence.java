package aidas.insight.study;

import aidas.insight.Names;
import aidas.shared.web.Formats;
import aidas.shared.web.Messages;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One sentence of a conclusion, so that it can be said in each language (R3.2).
 *
 * @param key below {@code insight.says}
 * @param args names, whole numbers, numbers with two decimals, words
 */
public record Sentence(String key, List<Serializable> args) implements Serializable {

    private static final int DECIMALS = 2;

    public Sentence {
        args = List.copyOf(args);
    }

    static Sentence of(String key, Serializable... args) {
        return new Sentence(key, Arrays.asList(args));
    }

    public String in(Locale reader) {
        var formats = new Formats(reader);
        return Messages.of(
                reader,
                "insight.says." + key,
                args.stream().map(arg -> said(arg, reader, formats)).toArray());
    }

    private static Object said(Serializable arg, Locale reader, Formats formats) {
        return switch (arg) {
            case Names names -> names.in(reader);
            case Double number -> formats.number(number, DECIMALS);
            default -> arg;
        };
    }
}
