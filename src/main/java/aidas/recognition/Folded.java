package aidas.recognition;

import jakarta.persistence.Query;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that somebody typed to find something, whatever their accents and case (R4.2). */
record Folded(List<String> words) {

    private static final int MOST = 10;
    private static final int LONGEST = 60;

    /** Letters and digits, whole numbers for signs of numbers; everything else parts words. */
    static Folded of(String typed) {
        var plain =
                Normalizer.normalize(
                                (typed == null ? "" : typed).replaceAll("(\\p{No})", " $1 "),
                                Normalizer.Form.NFKC)
                        .replaceAll("\\p{M}+", "");
        return new Folded(
                Arrays.stream(plain.split("[^\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{Nd}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .map(Folded::cut)
                        .toList());
    }

    private static String cut(String word) {
        return word.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean none() {
        return words.isEmpty();
    }

    /** For the database's {@code beginnings}: each word begins one of the text's. */
    String query() {
        return String.join(" ", words);
    }

    /** A JPQL condition: every word begins one of the name's. */
    String foundIn(String name) {
        return IntStream.range(0, words.size())
                .mapToObj(
                        i ->
                                " and concat(' ', cast(function('folded', %s) as String)) like concat('%% ', cast(function('folded', :word%d) as String), '%%')"
                                        .formatted(name, i))
                .collect(Collectors.joining());
    }

    <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query;
    }
}
