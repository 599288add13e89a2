package aidas.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import aidas.access.Language;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A text as the database keeps it. */
@Embeddable
record TextRow(String key, String language, String text) {

    static Set<TextRow> of(Map<Language, Map<String, String>> texts) {
        var rows = new HashSet<TextRow>();
        texts.forEach(
                (language, own) ->
                        own.forEach(
                                (key, text) -> rows.add(new TextRow(key, language.code(), text))));
        return rows;
    }

    static Map<Language, Map<String, String>> read(Collection<TextRow> rows) {
        return rows.stream()
                .collect(
                        groupingBy(
                                row -> Language.ofCode(row.language).orElseThrow(),
                                toMap(TextRow::key, TextRow::text)));
    }
}
