package aidas.organisation.rest;

import aidas.organisation.Found;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many there are in all
 * @param page counted from 0
 * @param size how many a full page has
 */
public record PageJson<T>(List<T> items, long total, int page, int size) {

    static <R extends Serializable, T> PageJson<T> of(
            Found<R> found, int page, int size, Function<R, T> asJson) {
        return new PageJson<>(
                found.rows().stream().map(asJson).toList(), found.total(), page, size);
    }
}
