package aidas.organisation;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody typed to find something: each word must occur, in any order (R6.2). */
record SearchWords(List<String> patterns) {

    private static final int MOST = 6;

    static SearchWords of(String typed) {
        return new SearchWords(
                Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .map(word -> word.replaceAll("([\\\\%_])", "\\\\$1"))
                        .map(word -> "%" + word + "%")
                        .toList());
    }

    /** A JPQL condition: every word occurs in the text, whatever its accents and case. */
    String foundIn(String text) {
        return IntStream.range(0, patterns.size())
                .mapToObj(
                        i ->
                                """
                                 and cast(function('unaccent', lower(%s)) as String)
                                     like cast(function('unaccent', :word%d) as String)
                                     escape '\\'
                                """
                                        .formatted(text, i))
                .collect(Collectors.joining());
    }

    <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        return query;
    }
}
