package aidas.recognition;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that somebody typed to find something, whatever their accents and case (R4.2). */
record Folded(List<String> words) {

    private static final int MOST = 6;

    /** Letters and digits; everything else parts words. */
    static Folded of(String typed) {
        return new Folded(
                Arrays.stream((typed == null ? "" : typed).split("[^\\p{L}\\p{M}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .toList());
    }

    boolean none() {
        return words.isEmpty();
    }

    /** For PostgreSQL's text search: every word must begin one of the text's. */
    String query() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
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
