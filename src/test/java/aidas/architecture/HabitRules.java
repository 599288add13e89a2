package aidas.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import aidas.shared.architecture.Store;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Time, chance, old technology, words. */
final class HabitRules {

    private static final Set<String> NOW =
            Set.of(
                    "java.time.Instant",
                    "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.LocalTime",
                    "java.time.ZonedDateTime",
                    "java.time.OffsetDateTime",
                    "java.time.YearMonth",
                    "java.time.Year");

    private HabitRules() {}

    static Map<String, ArchRule> below(String base) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "time comes from the clock",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(base + ".shared.SystemClock")
                        .should()
                        .callCodeUnitWhere(describe("the machine's time", HabitRules::readsTime)));
        rules.put(
                "chance enters as a parameter",
                noClasses()
                        .should()
                        .callCodeUnitWhere(
                                describe("chance without a seed", HabitRules::isChance)));
        rules.put(
                "no legacy technology",
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("jakarta.ejb..", "javax..", "lombok..")
                                        .and(outside("javax.sql.."))
                                        // the JDK's own cryptography never moved
                                        .and(outside("javax.crypto.."))));
        rules.put(
                "the database's own classes stay in stores",
                noClasses()
                        .that(Conditions.areOutside(Store.class))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "org.postgresql..", "org.hibernate.."));
        rules.put(
                "dates are of java.time",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Date.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Calendar.class));
        rules.put(
                "optional is an answer, never a field",
                fields().should().notHaveRawType(Optional.class));
        rules.put("nothing prints", noClasses().should(ACCESS_STANDARD_STREAMS));
        rules.put("nothing throws a bare exception", noClasses().should(THROW_GENERIC_EXCEPTIONS));
        rules.put(
                "names say what",
                classes()
                        .should()
                        .haveNameNotMatching(
                                ".*(Impl|Manager|Helper|Utils?|DTO|Dto|Bean|Service)"));
        rules.put(
                "only one class reads the clock of the machine",
                noClasses()
                        .that()
                        .doNotHaveSimpleName("SystemClock")
                        .should()
                        .callMethodWhere(
                                describe(
                                        "Clock.system…",
                                        call ->
                                                call.getTargetOwner()
                                                                .isEquivalentTo(
                                                                        java.time.Clock.class)
                                                        && call.getName().startsWith("system"))));
        rules.put(
                "tests stay out of the product",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.junit..", "org.assertj.."));
        return rules;
    }

    private static boolean readsTime(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        boolean now = call.getName().equals("now") && NOW.contains(owner.getName());
        boolean byClock =
                call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return now && !byClock
                || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
    }

    private static boolean isChance(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return owner.isEquivalentTo(ThreadLocalRandom.class)
                || owner.isEquivalentTo(Math.class) && call.getName().equals("random")
                || owner.isEquivalentTo(Random.class)
                        && call.getName().equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaClass> outside(String packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }
}
