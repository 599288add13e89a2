package aidas.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plain JUnit on purpose: a rule that is not run, or matches nothing, must not look green. */
class ArchitectureTest {

    private static final String CROOKED = "aidas.architecture.crooked";

    @TestFactory
    Stream<DynamicTest> the_portal_keeps_every_rule() {
        var portal =
                new ClassFileImporter()
                        .withImportOption(DO_NOT_INCLUDE_TESTS)
                        .importPackages("aidas");
        return portalRules().entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(portal)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_catches_the_crooked_example() {
        var crooked = new ClassFileImporter().importPackages(CROOKED);
        return Rules.below(CROOKED, Path.of("src/test/resources/crooked.puml")).entrySet().stream()
                .map(
                        rule ->
                                dynamicTest(
                                        rule.getKey(),
                                        () ->
                                                assertThatThrownBy(
                                                                () ->
                                                                        rule.getValue()
                                                                                .check(crooked))
                                                        .isInstanceOf(AssertionError.class)
                                                        .hasMessageContaining("was violated")));
    }

    @Test
    void no_rule_got_lost() {
        assertThat(portalRules()).hasSize(33);
    }

    private static Map<String, ArchRule> portalRules() {
        return Rules.below("aidas", Path.of("docs/architecture/packages.puml"));
    }
}
