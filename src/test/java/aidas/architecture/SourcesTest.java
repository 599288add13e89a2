package aidas.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import aidas.architecture.Sources.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What byte code cannot show; each rule is tried on a crooked example as well. */
class SourcesTest {

    private static final String CROOKED = "src/test/resources/crooked";
    private static final int LINES = 200;

    private final Sources main = Sources.below("src/main/java", ".java");
    private final Sources tests = Sources.below("src/test/java", ".java");
    private final Sources launcher = Sources.below("src/launcher/java", ".java");
    private final Sources contracts = main.and(launcher);
    private final Sources pages = Sources.below("src/main/webapp", ".xhtml");

    @TestFactory
    Stream<DynamicTest> pages_are_structure() {
        return PageRules.all().entrySet().stream()
                .map(
                        rule ->
                                dynamicTest(
                                        rule.getKey(),
                                        () -> assertThat(rule.getValue().apply(pages)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_page_rule_catches_the_crooked_page() {
        var crooked = Sources.below(CROOKED, ".xhtml");
        return PageRules.all().entrySet().stream()
                .map(
                        rule ->
                                dynamicTest(
                                        rule.getKey(),
                                        () ->
                                                assertThat(rule.getValue().apply(crooked))
                                                        .isNotEmpty()));
    }

    @Test
    void every_package_says_what_it_promises() {
        assertThat(withoutContract(contracts)).isEmpty();
        assertThat(withoutContract(Sources.below(CROOKED, ".java"))).contains("aidas/silent");
    }

    @Test
    void no_class_is_longer_than_it_can_be_read() {
        assertThat(tooLong(main)).isEmpty();
        assertThat(tooLong(tests)).isEmpty();
        assertThat(tooLong(launcher)).isEmpty();
        assertThat(tooLong(new Sources(null, List.of(new Source("A", "\n".repeat(LINES + 1))))))
                .isNotEmpty();
    }

    @Test
    void every_rule_of_a_contract_is_tested_by_its_number() {
        assertThat(Contracts.untested(contracts, tests)).isEmpty();
    }

    @Test
    void every_rule_a_test_names_is_in_the_contract() {
        assertThat(Contracts.unwritten(contracts, tests)).isEmpty();
    }

    @Test
    void contracts_and_tests_that_do_not_match_are_caught() {
        var crooked = Sources.below(CROOKED, ".java");
        assertThat(Contracts.untested(crooked, crooked)).containsKey("aidas.promising");
        assertThat(Contracts.unwritten(crooked, crooked)).containsKey("aidas.silent");
    }

    private static List<String> withoutContract(Sources sources) {
        var told =
                sources.stream()
                        .filter(file -> file.name().endsWith("package-info.java"))
                        .filter(file -> file.text().matches("(?s).*/\\*\\*.+\\*/\\s*package .*"))
                        .map(Source::folder)
                        .toList();
        return sources.stream()
                .map(Source::folder)
                .distinct()
                .filter(folder -> !told.contains(folder))
                .toList();
    }

    private static List<String> tooLong(Sources sources) {
        return sources.stream().filter(file -> file.lines() > LINES).map(Source::name).toList();
    }
}
