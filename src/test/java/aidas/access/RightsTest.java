package aidas.access;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Rights;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing can be asked for that the table of rights does not know. */
class RightsTest {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");

    @Test
    void every_page_and_every_operation_has_its_row() throws IOException {
        assertThat(without(offered(), known())).as("rows to add to rights.csv").isEmpty();
    }

    @Test
    void every_row_is_about_something_that_is_there() throws IOException {
        assertThat(without(known(), offered())).as("rows about nothing").isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> known() {
        return Rights.all().stream()
                .map(right -> right.method() + " " + right.operation())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> offered() throws IOException {
        var offered = new TreeSet<String>();
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml"))
                    .filter(page -> !page.matches("/(WEB-INF|resources)/.*"))
                    .forEach(page -> offered.add("GET " + page));
        }
        new ClassFileImporter()
                .importPath("target/classes").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(RightsTest::operations)
                        .forEach(offered::add);
        return offered;
    }

    private static Stream<String> operations(JavaClass resource) {
        return resource.getMethods().stream()
                .flatMap(
                        method ->
                                verbs(method)
                                        .map(
                                                verb ->
                                                        verb
                                                                + " /api/"
                                                                + path(resource)
                                                                + path(method)));
    }

    private static Stream<String> verbs(JavaMethod method) {
        return Arrays.stream(method.reflect().getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String path(JavaClass resource) {
        return resource.getAnnotationOfType(Path.class).value();
    }

    private static String path(JavaMethod method) {
        return method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
    }
}
