package aidas.idea.rest;

import aidas.access.StoreCode;
import aidas.idea.BoardSearch;
import aidas.idea.Kind;
import aidas.idea.Sort;
import aidas.idea.Stage;
import aidas.idea.Tag;
import aidas.idea.View;
import aidas.shared.Characters;
import aidas.shared.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a client asks the board for. */
public class BoardQuery {

    private static final int LONGEST_CODE = 20;

    @QueryParam("search")
    @DefaultValue("")
    @Size(max = 200)
    String search;

    @QueryParam("kind")
    String kind;

    @QueryParam("stage")
    List<String> stages;

    @QueryParam("tag")
    String tag;

    @QueryParam("store")
    String store;

    @QueryParam("view")
    @DefaultValue("all")
    String view;

    @QueryParam("sort")
    @DefaultValue("trending")
    String sort;

    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(100)
    int page;

    @QueryParam("size")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    int size;

    BoardSearch search() {
        if (!Characters.areLegible(search)) {
            throw new Refused("search", "legible words");
        }
        if (store != null && !Characters.areName(store, LONGEST_CODE)) {
            throw new Refused("store", "the code of a store");
        }
        return new BoardSearch(
                search,
                optional("kind", kind, Kind::ofCode, "product, process or service"),
                stages.stream()
                        .map(each -> known("stage", each, Stage::ofCode, "the code of a stage"))
                        .collect(Collectors.toSet()),
                optional("tag", tag, Tag::of, "letters, digits and single hyphens"),
                store == null ? null : new StoreCode(store),
                known("view", view, View::ofCode, "all, mine, followed or voted"),
                known("sort", sort, Sort::ofCode, "new, top or trending"),
                page,
                size);
    }

    private static <T> T optional(
            String field, String value, Function<String, Optional<T>> of, String expected) {
        return value == null ? null : known(field, value, of, expected);
    }

    private static <T> T known(
            String field, String value, Function<String, Optional<T>> of, String expected) {
        return of.apply(value).orElseThrow(() -> new Refused(field, expected));
    }
}
