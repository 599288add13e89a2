package aidas.integration;

import aidas.feedback.Field;
import aidas.feedback.OwnAnswers;
import aidas.integration.tool.Why;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Makes an answer that is finished a response, in the caller's transaction (R3.1). */
@ApplicationScoped
class Settlement {

    @Inject OwnAnswers intake;

    /** What becomes of it; never throws for what its author or its tool did. */
    Verdict of(Drafting drafting, PendingAnswer answer) {
        if (!drafting.scored(answer.facts())) {
            return Verdict.of(State.IGNORED, Why.NO_SCORE);
        }
        try {
            var draft = drafting.draft(answer.answer(), answer.facts(), answer.came());
            return switch (intake.take(draft).outcome()) {
                case ACCEPTED -> Verdict.accepted();
                case DUPLICATE -> Verdict.of(State.DUPLICATE, Why.IN_INTAKE);
                case QUARANTINED -> Verdict.of(State.QUARANTINED, Why.UNKNOWN);
            };
        } catch (Refused refused) {
            return Verdict.refused(
                    refused.violations().stream()
                            .map(each -> named(drafting.mapping(), each))
                            .toList());
        }
    }

    /** By the payload's own name, where the mapping has one. */
    private static Violation named(Mapping mapping, Violation violation) {
        return Arrays.stream(Field.values())
                .filter(field -> field.wireName().equals(violation.field()))
                .map(mapping::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> new Violation(name, violation.message()))
                .orElse(violation);
    }
}
