package aidas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import aidas.access.Requires;
import aidas.shared.architecture.Store;
import aidas.shared.architecture.UseCases;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.enterprise.event.Observes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What beans are and what they may hold. */
final class BeanRules {

    /** More collaborators than this and a bean does more than one thing. */
    private static final int COLLABORATORS = 5;

    private BeanRules() {}

    static Map<String, ArchRule> below(String base) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "only stores hold an entity manager",
                noClasses()
                        .that(Conditions.areOutside(Store.class))
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class));
        rules.put(
                "transactions begin at use cases only",
                CompositeArchRule.of(
                                noClasses()
                                        .that()
                                        .areNotAnnotations()
                                        .should()
                                        .beAnnotatedWith(Transactional.class))
                        .and(noMethods().should().beAnnotatedWith(Transactional.class)));
        rules.put(
                "every use case says who may call it",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(UseCases.class)
                        .and()
                        .arePublic()
                        .should()
                        .beAnnotatedWith(Requires.class));
        rules.put(
                "backing beans live in web packages",
                classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .should()
                        .resideInAPackage("..web.."));
        rules.put(
                "view scoped beans survive passivation",
                classes()
                        .that()
                        .areAnnotatedWith(ViewScoped.class)
                        .should()
                        .beAssignableTo(Serializable.class));
        rules.put(
                "injected fields are not transient",
                fields().that()
                        .areAnnotatedWith(Inject.class)
                        .should()
                        .notHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.TRANSIENT));
        rules.put(
                "resources live in rest packages",
                classes()
                        .that()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .resideInAPackage("..rest..")
                        .andShould()
                        .haveSimpleNameEndingWith("Resource"));
        rules.put(
                "no bean gathers more than five collaborators",
                classes().should(haveFewCollaborators()));
        rules.put(
                "observers of our own events take records",
                methods().should(observeRecordsOnly(base)));
        return rules;
    }

    private static ArchCondition<JavaClass> haveFewCollaborators() {
        return Conditions.of(
                "inject at most " + COLLABORATORS,
                type ->
                        type.getAllFields().stream()
                                        .filter(field -> field.isAnnotatedWith(Inject.class))
                                        .count()
                                <= COLLABORATORS);
    }

    private static ArchCondition<JavaMethod> observeRecordsOnly(String base) {
        return Conditions.of(
                "observe records only",
                method ->
                        method.getParameters().stream()
                                .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                                .map(parameter -> parameter.getRawType())
                                .filter(event -> event.getPackageName().startsWith(base))
                                .allMatch(JavaClass::isRecord));
    }
}
