package aidas.display;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds first names in a customer's words, whatever their alphabet, accents and case endings:
 * "Eglę" names Eglė and "Елена" names Elena. It rather finds a name too many than one too few
 * (R4.4).
 */
final class NamesInWords {

    /** Shorter names are looked for as they are: their stems begin too many other words. */
    private static final int SHORT = 3;

    /** How much longer than its name a word with a case ending may be. */
    private static final int ENDING = 3;

    private static final Transliterator CYRILLIC =
            Transliterator.getInstance("Bulgarian-Latin/BGN; Any-Latin");

    private final List<String> names;

    NamesInWords(Collection<String> firstNames) {
        names =
                firstNames.stream()
                        .flatMap(name -> Stream.of(name.split("[\\s-]+")))
                        .map(NamesInWords::folded)
                        .filter(name -> name.length() > 1)
                        .distinct()
                        .toList();
    }

    boolean in(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{M}]+"))
                .map(NamesInWords::folded)
                .anyMatch(word -> names.stream().anyMatch(name -> is(word, name)));
    }

    private static boolean is(String word, String name) {
        if (name.length() <= SHORT) {
            return word.equals(name);
        }
        return word.startsWith(name.substring(0, name.length() - 1))
                && word.length() <= name.length() + ENDING;
    }

    private static String folded(String text) {
        var latin = CYRILLIC.transliterate(text);
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
