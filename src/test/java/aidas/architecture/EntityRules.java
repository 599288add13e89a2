package aidas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What entities are, and who may hold them. */
final class EntityRules {

    private EntityRules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "pages and resources hold no entities",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage("..web..", "..rest..")
                        .should(
                                Conditions.<JavaField>of(
                                        "hold no entity",
                                        field -> entitiesIn(field).findAny().isEmpty())));
        rules.put(
                "entities have verbs, not setters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveNameMatching("set[A-Z].*"));
        rules.put(
                "entities are versioned",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should(
                                Conditions.of(
                                        "have a @Version field",
                                        type ->
                                                type.getAllFields().stream()
                                                        .anyMatch(
                                                                field ->
                                                                        field.isAnnotatedWith(
                                                                                Version.class)))));
        rules.put(
                "entities refer to other features by id",
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should(
                                Conditions.<JavaField>of(
                                        "not hold another package's entity",
                                        field ->
                                                entitiesIn(field)
                                                        .allMatch(
                                                                entity ->
                                                                        entity.getPackage()
                                                                                .equals(
                                                                                        field.getOwner()
                                                                                                .getPackage())))));
        return rules;
    }

    /** The field's own type and its type arguments, at any depth. */
    private static Stream<JavaClass> entitiesIn(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class));
    }
}
