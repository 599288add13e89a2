package aidas.recognition.rest;

import aidas.recognition.WallSlice;
import java.util.List;

/**
 * Some thanks, newest first.
 *
 * @param next where the earlier ones begin; absent if there are none
 */
public record WallJson(List<KudosJson> items, String next) {

    static WallJson of(WallSlice page) {
        return new WallJson(
                page.kudos().stream().map(KudosJson::of).toList(),
                page.earlier() == null ? null : page.earlier().toString());
    }
}
