package aidas.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import aidas.access.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text in every language, used, and nowhere else; tried on crooked texts as well. */
class MessagesTest {

    private static final String TEXTS = "src/main/resources/aidas";
    private static final String CROOKED = "src/test/resources/crooked";

    private final Texts texts = Texts.below(TEXTS);
    private final Texts crooked = Texts.below(CROOKED);
    private final Sources pages = Sources.below("src/main/webapp", ".xhtml");
    private final Sources crookedPages = Sources.below(CROOKED, ".xhtml");
    private final Sources classes = Sources.below("src/main/java", ".java");

    @TestFactory
    Stream<DynamicTest> texts_are_whole() {
        return TextRules.all().entrySet().stream()
                .map(
                        rule ->
                                dynamicTest(
                                        rule.getKey(),
                                        () -> assertThat(rule.getValue().apply(texts)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_text_rule_catches_the_crooked_texts() {
        return TextRules.all().entrySet().stream()
                .map(
                        rule ->
                                dynamicTest(
                                        rule.getKey(),
                                        () ->
                                                assertThat(rule.getValue().apply(crooked))
                                                        .isNotEmpty()));
    }

    @Test
    void nothing_falls_back_to_a_text_without_language() {
        assertThat(Path.of(TEXTS, "messages.properties")).doesNotExist();
        assertThat(Path.of(TEXTS, "faces.properties")).doesNotExist();
    }

    @Test
    void no_text_is_written_twice() throws IOException {
        for (var language : Language.values()) {
            var file = Path.of(TEXTS, "messages_" + language.code() + ".properties");
            assertThat(twice(Files.readAllLines(file))).isEmpty();
        }
        assertThat(twice(List.of("a.b = one", "a.c = two", "a.b = three"))).containsExactly("a.b");
    }

    private static List<String> twice(List<String> lines) {
        var seen = new HashSet<String>();
        return lines.stream()
                .filter(line -> line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .filter(key -> !seen.add(key))
                .toList();
    }

    @Test
    void every_text_that_is_used_exists() {
        assertThat(TextUse.in(pages, classes).unknown(keys(texts))).isEmpty();
        assertThat(TextUse.in(crookedPages).unknown(keys(crooked)))
                .contains("feedback/crooked.xhtml: feedback.crooked.missing");
    }

    @Test
    void every_text_is_used() {
        assertThat(TextUse.in(pages, classes).unused(keys(texts))).isEmpty();
        assertThat(TextUse.in(crookedPages).unused(keys(crooked)))
                .contains("feedback.crooked.unused");
    }

    @Test
    void the_texts_of_a_page_are_its_own() {
        assertThat(TextUse.in(pages, classes).borrowed(keys(texts), names(pages))).isEmpty();
        assertThat(TextUse.in(crookedPages).borrowed(keys(crooked), Set.of("feedback/other")))
                .contains("feedback/crooked.xhtml: feedback.other.title");
    }

    @Test
    void no_page_has_words_a_translator_would_miss() {
        assertThat(PageText.literals(pages, keys(texts))).isEmpty();
        assertThat(PageText.literals(crookedPages, keys(crooked)))
                .contains(
                        "feedback/crooked.xhtml: Literal text",
                        "feedback/crooked.xhtml: value=Literal value");
    }

    private static Set<String> keys(Texts texts) {
        return texts.english().keySet();
    }

    private static Set<String> names(Sources pages) {
        return pages.stream()
                .map(page -> page.name().replaceFirst("\\.xhtml$", ""))
                .collect(Collectors.toSet());
    }
}
