package aidas.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import aidas.shared.architecture.Store;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What packages may know of each other. */
final class PackageRules {

    private PackageRules() {}

    static Map<String, ArchRule> below(String base, Path diagram) {
        var doors = new String[] {base + ".*.web..", base + ".*.rest.."};
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "packages depend on each other as the diagram says",
                classes()
                        .that()
                        .haveSimpleNameNotEndingWith("package-info")
                        .should(
                                adhereToPlantUmlDiagram(
                                        diagram, consideringOnlyDependenciesInDiagram())));
        rules.put(
                "features form no cycle",
                slices().assignedFrom(features(base)).should().beFreeOfCycles());
        rules.put(
                "statistics know nothing but numbers",
                classes()
                        .that()
                        .resideInAPackage(base + ".statistics..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                base + ".statistics..",
                                "java.lang..",
                                "java.util..",
                                "java.math..",
                                "org.hipparchus.."));
        rules.put(
                "a feature does not know its own pages and resources",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..web..", "..rest..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(doors)
                                        .and(not(resideInAnyPackage(base + ".shared..")))));
        rules.put(
                "pages and resources do not know each other",
                slices().matching(base + ".(*).(web|rest)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                DescribedPredicate.alwaysTrue(),
                                resideInAnyPackage(base + ".shared..")));
        rules.put(
                "pages and resources call use cases, never stores",
                noClasses()
                        .that()
                        .resideInAnyPackage("..web..", "..rest..")
                        .and()
                        .areNotAnnotatedWith(Store.class)
                        .should()
                        .dependOnClassesThat(annotatedWith(Store.class)));
        rules.put(
                "only access and the shared doors touch the servlet request",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(base + ".access..", base + ".shared.web..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("jakarta.servlet.http.HttpServletRequest"));
        rules.put(
                "pages and resources compute nothing but ranks",
                noClasses()
                        .that()
                        .resideInAnyPackage("..web..", "..rest..")
                        .should()
                        .callMethodWhere(figureOf(base + ".statistics")));
        return rules;
    }

    /** The parts of {@code shared} are features of their own: the log stands above access. */
    private static SliceAssignment features(String base) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                if (!type.getPackageName().startsWith(base + ".")) {
                    return SliceIdentifier.ignore();
                }
                var parts = type.getPackageName().substring(base.length() + 1).split("\\.");
                return parts[0].equals("shared") && parts.length > 1
                        ? SliceIdentifier.of(parts[0], parts[1])
                        : SliceIdentifier.of(parts[0]);
            }

            @Override
            public String getDescription() {
                return "features of " + base;
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> figureOf(String statistics) {
        return DescribedPredicate.describe(
                "a static method of statistics other than Ranking's",
                call ->
                        call.getTargetOwner().getPackageName().startsWith(statistics)
                                && !call.getTargetOwner().getSimpleName().equals("Ranking")
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(m -> m.getModifiers().contains(JavaModifier.STATIC))
                                        .isPresent());
    }
}
