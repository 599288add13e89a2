package aidas.home.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final Map<Class<? extends Annotation>, String> METHODS =
            Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");

    private static final Pattern LINE =
            Pattern.compile("^ {2}(/[^:]+):|^ {4}(get|post|put|delete|patch):");

    @Test
    void R2_1_the_document_names_every_resource_and_no_other() throws IOException {
        assertThat(written()).isEqualTo(built());
    }

    @Test
    void R2_1_a_resource_that_is_not_written_down_would_be_noticed() {
        assertThat(built())
                .contains("get /v1/openapi", "post /v1/responses/bulk")
                .hasSizeGreaterThan(9);
    }

    private static SortedSet<String> written() throws IOException {
        var operations = new TreeSet<String>();
        String path = "";
        var document = java.nio.file.Path.of("docs/api/openapi.yaml");
        for (String line : Files.readAllLines(document)) {
            var found = LINE.matcher(line);
            if (found.find() && found.group(1) != null) {
                path = found.group(1);
            } else if (found.hasMatch()) {
                operations.add(found.group(2) + " " + path);
            }
        }
        return operations;
    }

    private static SortedSet<String> built() {
        var operations = new TreeSet<String>();
        for (JavaClass resource : resources()) {
            String root = resource.getAnnotationOfType(Path.class).value();
            for (JavaMethod method : resource.getMethods()) {
                METHODS.forEach(
                        (annotation, name) -> {
                            if (method.isAnnotatedWith(annotation)) {
                                operations.add(name + " /" + root + below(method));
                            }
                        });
            }
        }
        return operations;
    }

    private static Iterable<JavaClass> resources() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("aidas")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .toList();
    }

    private static String below(JavaMethod method) {
        return method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
    }
}
