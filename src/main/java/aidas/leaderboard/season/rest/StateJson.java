package aidas.leaderboard.season.rest;

import aidas.leaderboard.season.SeasonState;

/**
 * How far a season is.
 *
 * @param name {@code announced}, {@code withdrawn}, {@code running}, {@code closed}, {@code frozen}
 * @param since when it was withdrawn, closed or frozen
 * @param reason why it was withdrawn
 * @param next when the next state may come: its first month, its end, the end of appeals
 * @param due may the next state come now?
 */
public record StateJson(String name, String since, String reason, String next, Boolean due) {

    static StateJson of(SeasonState state) {
        var name = state.code();
        return switch (state) {
            case SeasonState.Announced it ->
                    new StateJson(name, null, null, it.begins().toString(), false);
            case SeasonState.Withdrawn it ->
                    new StateJson(name, it.at().toString(), it.reason(), null, null);
            case SeasonState.Running it ->
                    new StateJson(name, null, null, it.until().toString(), it.over());
            case SeasonState.Closed it ->
                    new StateJson(
                            name,
                            it.at().toString(),
                            null,
                            it.appealsUntil().toString(),
                            it.over());
            case SeasonState.Frozen it -> new StateJson(name, it.at().toString(), null, null, null);
        };
    }
}
