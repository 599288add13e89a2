package aidas.architecture;

import com.ibm.icu.text.MessagePattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds for the texts themselves; each rule answers with its breaches, one a line. */
final class TextRules {

    /** The plural categories of CLDR that the languages of the portal tell apart. */
    private static final Map<String, Set<String>> PLURALS =
            Map.of(
                    "en", Set.of("one", "other"),
                    "bg", Set.of("one", "other"),
                    "lt", Set.of("one", "few", "many", "other"));

    private TextRules() {}

    static Map<String, Function<Texts, List<String>>> all() {
        var rules = new LinkedHashMap<String, Function<Texts, List<String>>>();
        rules.put("every language has every text", TextRules::missing);
        rules.put("no text is empty", texts -> each(texts, TextRules::empty));
        rules.put("every pattern can be read", texts -> each(texts, TextRules::unreadable));
        rules.put(
                "plurals have the forms of their language",
                texts -> each(texts, TextRules::wrongPlural));
        rules.put("every language fills in the same arguments", TextRules::otherArguments);
        return rules;
    }

    private static List<String> missing(Texts texts) {
        var keys = new TreeSet<String>();
        texts.byLanguage().values().forEach(own -> keys.addAll(own.keySet()));
        return texts.byLanguage().entrySet().stream()
                .flatMap(
                        language ->
                                keys.stream()
                                        .filter(key -> !language.getValue().containsKey(key))
                                        .map(key -> language.getKey() + ": " + key))
                .toList();
    }

    private static List<String> each(Texts texts, Check check) {
        return texts.byLanguage().entrySet().stream()
                .flatMap(
                        language ->
                                language.getValue().entrySet().stream()
                                        .filter(
                                                text ->
                                                        check.breaks(
                                                                language.getKey(), text.getValue()))
                                        .map(text -> language.getKey() + ": " + text))
                .toList();
    }

    /** Is this text of that language wrong? */
    private interface Check {
        boolean breaks(String language, String text);
    }

    private static boolean empty(String language, String text) {
        return text.isBlank();
    }

    private static boolean unreadable(String language, String text) {
        try {
            new MessagePattern(text);
            return false;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return true;
        }
    }

    private static boolean wrongPlural(String language, String text) {
        return !unreadable(language, text)
                && Plural.in(text).anyMatch(forms -> !forms.equals(PLURALS.get(language)));
    }

    private static List<String> otherArguments(Texts texts) {
        return texts.byLanguage().entrySet().stream()
                .flatMap(
                        language ->
                                language.getValue().entrySet().stream()
                                        .filter(text -> differs(texts, text))
                                        .map(text -> language.getKey() + ": " + text))
                .toList();
    }

    private static boolean differs(Texts texts, Map.Entry<String, String> text) {
        var english = texts.english().getOrDefault(text.getKey(), text.getValue());
        return Stream.of(english, text.getValue()).noneMatch(each -> unreadable("", each))
                && !Plural.arguments(english).equals(Plural.arguments(text.getValue()));
    }
}
