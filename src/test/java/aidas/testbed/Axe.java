package aidas.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for barriers on a page. */
public final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /** Fails on what axe calls serious or critical, and names the elements. */
    public static void check(Page page) {
        check(page, axe(page));
    }

    /** Fails where a text does not stand out from its ground: all that other colours can spoil. */
    public static void checkColours(Page page) {
        check(page, axe(page).withRules(List.of("color-contrast")));
    }

    /**
     * No page has frames, so axe need not open another page to put their results together; and what
     * passed need not be told, as no list is as long.
     */
    private static void check(Page page, AxeBuilder axe) {
        var barriers =
                axe.setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Axe::describe)
                        .toList();
        assertThat(barriers).as("barriers on " + page.url()).isEmpty();
    }

    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
                        .limit(5)
                        .collect(Collectors.joining());
    }
}
