package aidas.feedback;

import aidas.feedback.Attribution.Rule;
import aidas.feedback.References.KnownStore;
import aidas.feedback.References.TeamKey;
import aidas.feedback.References.TransactionKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Links responses to their store, team and people (R3.2 to R3.6), or says who is unknown (R4.1).
 */
final class Linking {

    private static final int MOST_ON_DUTY = 1000;

    private final References references;
    private final Map<Shift, List<Attribution>> shifts = new HashMap<>();

    /** One team's or a whole store's day: whoever was there shares its answers alike. */
    private record Shift(long storeId, Long teamId, LocalDate day) {}

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
        var time = time(response, store);
        var day = time.toLocalDate();
        var credits = credits(interaction, new Shift(store.id(), team, day));
        return new Linked.Known(response, store.id(), team, day, Hours.of(time), credits);
    }

    /** When it happened in the store's zone (R3.4). */
    static LocalDateTime time(NewResponse response, KnownStore store) {
        return LocalDateTime.ofInstant(response.interaction().occurredAt(), store.zone());
    }

    private List<Attribution> credits(Interaction interaction, Shift shift) {
        if (!interaction.employees().isEmpty()) {
            return interaction.employees().stream().map(share -> named(share, shift)).toList();
        }
        var served =
                interaction.reference() == null
                        ? null
                        : references
                                .transactions()
                                .get(new TransactionKey(shift.storeId(), interaction.reference()));
        if (served == null) {
            return shifts.computeIfAbsent(shift, this::roster);
        }
        var evidence = "transaction " + interaction.reference();
        return served.stream()
                .map(
                        one ->
                                new Attribution(
                                        one.employeeId(),
                                        team(one.employeeId(), shift),
                                        one.weight(),
                                        Rule.TRANSACTION,
                                        evidence))
                .toList();
    }

    private Attribution named(Share share, Shift shift) {
        long employee = references.employees().get(share.employee());
        return new Attribution(
                employee, team(employee, shift), share.weight(), Rule.EXPLICIT, null);
    }

    private Long team(long employee, Shift shift) {
        return references.duties().team(employee, shift.day()).orElse(null);
    }

    private List<Attribution> roster(Shift shift) {
        var present =
                references
                        .duties()
                        .on(shift.storeId(), shift.teamId(), shift.day())
                        .limit(MOST_ON_DUTY)
                        .toList();
        if (present.isEmpty()) {
            return List.of();
        }
        var weights = Weights.equal(present.size());
        return IntStream.range(0, present.size())
                .mapToObj(
                        i ->
                                new Attribution(
                                        present.get(i).employeeId(),
                                        present.get(i).teamId(),
                                        weights.get(i),
                                        Rule.ROSTER,
                                        null))
                .toList();
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
