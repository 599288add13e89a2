package aidas.recovery.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with what was found in it, as the database marks it: {@code U+E000} before and {@code
 * U+E001} after, {@code U+E002} and {@code U+E003} for angle brackets.
 */
final class Marks {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final char LESS = '\uE002';
    private static final char MORE = '\uE003';

    private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{N}]+[ \\t]+$");
    private static final Pattern FIRST = Pattern.compile("^[ \\t]+[\\p{L}\\p{N}]+");

    private Marks() {}

    /**
     * All that is marked in any of these copies of one text; a copy that is another text is left
     * out.
     *
     * @return the text in pieces that follow each other; never empty
     */
    static List<Piece> of(String text, Collection<String> copies) {
        var hit = new BitSet(text.length());
        for (var copy : copies) {
            mark(text, copy, hit);
        }
        join(text, hit);
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < text.length()) {
            boolean found = hit.get(from);
            int until = found ? hit.nextClearBit(from) : hit.nextSetBit(from);
            until = until < 0 ? text.length() : Math.min(until, text.length());
            pieces.add(new Piece(text.substring(from, until), found));
            from = until;
        }
        return pieces.isEmpty() ? List.of(new Piece(text, false)) : pieces;
    }

    private static void mark(String text, String copy, BitSet hit) {
        var marked = new BitSet(text.length());
        int at = 0;
        boolean inside = false;
        for (char c : copy.toCharArray()) {
            if (c == BEGIN || c == END) {
                inside = c == BEGIN;
            } else {
                if (at >= text.length() || plain(c) != text.charAt(at)) {
                    return;
                }
                marked.set(at++, inside || marked.get(at - 1));
            }
        }
        hit.or(marked);
    }

    private static char plain(char c) {
        return c == LESS ? '<' : c == MORE ? '>' : c;
    }

    /** Blanks between two words that were found are part of the phrase. */
    private static void join(String text, BitSet hit) {
        for (int end = hit.nextClearBit(0); end < text.length(); end = hit.nextClearBit(end + 1)) {
            int next = hit.nextSetBit(end);
            if (next < 0) {
                return;
            }
            if (end > 0 && hit.get(end - 1) && text.substring(end, next).isBlank()) {
                hit.set(end, next);
            }
            end = next;
        }
    }

    /**
     * The first thing that was found with the word before and the word after it: what somebody may
     * say means no harm.
     *
     * @return empty if nothing was found
     */
    static String around(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).hit()) {
                var before = i == 0 ? "" : found(LAST, pieces.get(i - 1).text());
                var after = i + 1 == pieces.size() ? "" : found(FIRST, pieces.get(i + 1).text());
                return (before + pieces.get(i).text() + after).strip();
            }
        }
        return "";
    }

    private static String found(Pattern word, String text) {
        var found = word.matcher(text);
        return found.find() ? found.group() : "";
    }
}
