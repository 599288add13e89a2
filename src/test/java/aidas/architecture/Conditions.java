package aidas.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;

/** Words that ArchUnit lacks. */
final class Conditions {

    private Conditions() {}

    static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> of(
            String should, Predicate<T> kept) {
        return new ArchCondition<>(should) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                item,
                                kept.test(item),
                                "%s does not %s in %s"
                                        .formatted(
                                                item.getDescription(),
                                                should,
                                                item.getSourceCodeLocation())));
            }
        };
    }

    /** Classes neither so annotated themselves nor written inside one that is. */
    static DescribedPredicate<JavaClass> areOutside(Class<? extends Annotation> kind) {
        return DescribedPredicate.describe(
                "are outside @" + kind.getSimpleName(),
                type -> {
                    for (var at = type; ; at = at.getEnclosingClass().orElseThrow()) {
                        if (at.isAnnotatedWith(kind)) {
                            return false;
                        }
                        if (at.getEnclosingClass().isEmpty()) {
                            return true;
                        }
                    }
                });
    }
}
