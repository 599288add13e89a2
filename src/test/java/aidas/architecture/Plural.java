package aidas.architecture;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads ICU patterns as far as the rules need. */
final class Plural {

    private Plural() {}

    /** The forms of each plural in the pattern, without exact numbers such as {@code =0}. */
    static Stream<Set<String>> in(String text) {
        var pattern = new MessagePattern(text);
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                plurals.add(forms(pattern, i));
            }
        }
        return plurals.stream();
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        var forms = new HashSet<String>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        forms.removeIf(form -> form.startsWith("="));
        return forms;
    }

    /** The numbers and names of the arguments. */
    static Set<String> arguments(String text) {
        var pattern = new MessagePattern(text);
        var arguments = new TreeSet<String>();
        IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(
                        part ->
                                part.getType() == Part.Type.ARG_NUMBER
                                        || part.getType() == Part.Type.ARG_NAME)
                .forEach(part -> arguments.add(pattern.getSubstring(part)));
        return arguments;
    }
}
