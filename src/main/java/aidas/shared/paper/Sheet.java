package aidas.shared.paper;

import java.util.List;
import java.util.Locale;

/**
 * A report ready to be printed, in the reader's words.
 *
 * @param language of the words
 * @param lines what it is about, one a line
 * @param foot who or what printed it, and when
 * @param pages a page's number and how many there are, as {@code String.format} takes them
 */
public record Sheet(
        Locale language,
        String title,
        List<String> lines,
        List<Section> sections,
        String foot,
        String pages) {

    public Sheet {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }

    /**
     * A heading and what stands below it.
     *
     * @param says sentences, one a paragraph
     * @param facts names and what they are
     * @param table null for none
     */
    public record Section(String heading, List<String> says, List<Fact> facts, Table table) {

        public Section {
            says = List.copyOf(says);
            facts = List.copyOf(facts);
        }

        public static Section of(String heading, List<String> says) {
            return new Section(heading, says, List.of(), null);
        }
    }

    /** A name and what it is. */
    public record Fact(String name, String meaning) {}

    /**
     * Rows as wide as there are columns.
     *
     * @param numbers from which column on numbers stand, to the right; counted from 0
     */
    public record Table(List<String> columns, List<List<String>> rows, int numbers) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of %d in %d columns".formatted(row.size(), columns.size()));
                }
            }
        }
    }
}
