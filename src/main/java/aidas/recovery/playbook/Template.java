package aidas.recovery.playbook;

import aidas.recovery.Wording;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words to begin a letter from; names in braces are filled in. */
public record Template(String code, Wording subject, Wording text) implements Serializable {

    /** The one that the portal sends by itself. */
    public static final String RECEIVED = "received";

    /** Stands where the customer's link will be. */
    public static final String LINK = "{link}";

    /** The names that are known. */
    public static final Set<String> NAMES =
            Set.of("greeting", "reference", "store", "answer-by", "sender", "link");

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    /** In one pass: what a value holds is never filled in itself. */
    public static String filled(String text, Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(
                        hit ->
                                Matcher.quoteReplacement(
                                        values.getOrDefault(hit.group(1), hit.group())));
    }

    /** Has it only names that are known? */
    static boolean isKnown(String text) {
        return NAME.matcher(text).results().allMatch(hit -> NAMES.contains(hit.group(1)));
    }
}
