package aidas.architecture;

import aidas.architecture.Sources.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page is structure; each rule answers with its breaches, one a line. */
final class PageRules {

    static final int LINES = 150;
    static final int EXPRESSION = 80;

    private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");

    private PageRules() {}

    static Map<String, Function<Sources, List<String>>> all() {
        var rules = new LinkedHashMap<String, Function<Sources, List<String>>>();
        rules.put("no page has style of its own", none("\\sstyle\\s*="));
        rules.put("no page has script of its own", none("<script|\\son[a-z]+\\s*=\\s*[\"'][^#]"));
        rules.put(
                "no page takes a parameter of the login's own",
                none("viewParam name=\"(code|state|error|session_state|iss)\""));
        rules.put("no page updates everything", none("@all"));
        rules.put(
                "no page is longer than " + LINES + " lines",
                pages ->
                        pages.stream()
                                .filter(page -> page.lines() > LINES)
                                .map(page -> page.name() + ": " + page.lines())
                                .toList());
        rules.put(
                "no expression is longer than " + EXPRESSION + " characters",
                pages -> pages.stream().flatMap(PageRules::longExpressions).toList());
        return rules;
    }

    private static Function<Sources, List<String>> none(String regex) {
        var pattern = Pattern.compile(regex);
        return pages ->
                pages.stream()
                        .flatMap(
                                page ->
                                        pattern.matcher(page.text())
                                                .results()
                                                .map(hit -> page.name() + ": " + hit.group()))
                        .toList();
    }

    private static Stream<String> longExpressions(Source page) {
        return EL.matcher(page.text())
                .results()
                .filter(hit -> hit.group().length() > EXPRESSION)
                .map(hit -> page.name() + ": " + hit.group());
    }
}
