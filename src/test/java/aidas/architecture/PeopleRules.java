package aidas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import aidas.access.EmployeeNumber;
import aidas.feedback.Answers;
import aidas.feedback.Figure;
import aidas.leaderboard.level.Level;
import aidas.leaderboard.level.OwnLevel;
import aidas.organisation.EmployeeFacts;
import aidas.organisation.EmployeeId;
import aidas.organisation.EmployeeLine;
import aidas.organisation.Person;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could become a list of people by score cannot even be written down. */
final class PeopleRules {

    private static final List<Class<?>> PEOPLE =
            List.of(
                    EmployeeNumber.class,
                    EmployeeId.class,
                    EmployeeLine.class,
                    EmployeeFacts.class,
                    Person.class);

    private static final List<Class<?>> FIGURES =
            List.of(Figure.class, Answers.class, Level.class, OwnLevel.class);

    /** Types that may hold both, by name, each with its reason; none so far. */
    private static final Set<String> MAY = Set.of();

    private PeopleRules() {}

    static Map<String, ArchRule> all() {
        return Map.of(
                "no type puts a figure beside a person",
                classes()
                        .should(
                                Conditions.of(
                                        "keep people and figures apart", PeopleRules::apart)));
    }

    private static boolean apart(JavaClass type) {
        return MAY.contains(type.getName())
                || !both(held(type)) && type.getMethods().stream().noneMatch(PeopleRules::pairs);
    }

    /** A map from people to figures, or a list of such pairs. */
    private static boolean pairs(JavaMethod method) {
        return both(method.getReturnType().getAllInvolvedRawTypes());
    }

    private static Set<JavaClass> held(JavaClass type) {
        return type.getFields().stream()
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet());
    }

    private static boolean both(Set<JavaClass> types) {
        return any(types, PEOPLE) && any(types, FIGURES);
    }

    private static boolean any(Set<JavaClass> types, List<Class<?>> kinds) {
        return types.stream().anyMatch(type -> kinds.stream().anyMatch(kind -> is(type, kind)));
    }

    private static boolean is(JavaClass type, Class<?> kind) {
        return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
                        .anyMatch(each -> each.isEquivalentTo(kind))
                || type.isAssignableTo(kind);
    }
}
