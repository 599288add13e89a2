package aidas.feedback;

import aidas.feedback.Attribution.Rule;
import aidas.feedback.References.KnownStore;
import aidas.feedback.References.TeamKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Links one response to its store, team and people (R3.2 to R3.4), or says who is unknown (R4.1).
 */
final class Linking {

    private static final int MOST_ON_DUTY = 1000;

    private final References references;

    Linking(References references) {
        this.references = references;
    }

    Linked link(NewResponse response) {
        var interaction = response.interaction();
        var store = references.stores().get(interaction.store());
        if (store == null) {
            return unknown(response, Field.STORE, "no store " + interaction.store());
        }
        Long team = null;
        if (interaction.team() != null) {
            team = references.teams().get(new TeamKey(store.id(), interaction.team()));
            if (team == null) {
                return unknown(
                        response,
                        Field.TEAM,
                        "no team " + interaction.team() + " in store " + interaction.store());
            }
        }
        for (Share share : interaction.employees()) {
            if (!references.employees().containsKey(share.employee())) {
                return unknown(response, Field.EMPLOYEES, "no employee " + share.employee());
            }
        }
        var day = day(response, store);
        return new Linked.Known(
                response, store.id(), team, day, credits(response, store, team, day));
    }

    static LocalDate day(NewResponse response, KnownStore store) {
        return LocalDate.ofInstant(response.interaction().occurredAt(), store.zone());
    }

    private List<Attribution> credits(
            NewResponse response, KnownStore store, Long team, LocalDate day) {
        var shares = response.interaction().employees();
        if (!shares.isEmpty()) {
            return shares.stream()
                    .map(
                            share ->
                                    new Attribution(
                                            references.employees().get(share.employee()),
                                            share.weight(),
                                            Rule.EXPLICIT))
                    .toList();
        }
        var present = references.onDuty(store.id(), team, day).limit(MOST_ON_DUTY).toList();
        if (present.isEmpty()) {
            return List.of();
        }
        var weights = Weights.equal(present.size());
        IntFunction<Attribution> credit =
                i -> new Attribution(present.get(i), weights.get(i), Rule.ROSTER);
        return IntStream.range(0, present.size()).mapToObj(credit).toList();
    }

    private static Linked unknown(NewResponse response, Field field, String reason) {
        return new Linked.Unknown(response, field, reason);
    }

    List<Linked> linkAll(List<NewResponse> responses) {
        var linked = new ArrayList<Linked>(responses.size());
        responses.forEach(response -> linked.add(link(response)));
        return linked;
    }
}
