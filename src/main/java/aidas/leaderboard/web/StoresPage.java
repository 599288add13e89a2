package aidas.leaderboard.web;

import aidas.access.RegionCode;
import aidas.feedback.Lookback;
import aidas.feedback.Measured;
import aidas.feedback.StoreComparison;
import aidas.leaderboard.BoardDesk;
import aidas.leaderboard.StoreBoard;
import aidas.shared.NotFound;
import aidas.shared.web.CsvDownload;
import aidas.survey.Scale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Behind {@code /leaderboard/stores.xhtml}: stores side by side. */
@Named("storesBoard")
@RequestScoped
public class StoresPage {

    @Inject BoardDesk desk;
    @Inject StoreComparison comparison;

    private String scale;
    private String region;
    private String days;
    private String export;
    private StoreBoard board;

    public void load() {
        var asked = scale == null ? Scale.NPS_0_10 : known(scale);
        var place = region == null || region.isBlank() ? null : known(region, regions());
        var lookback = Lookback.of(days);
        if (export != null) {
            CsvDownload.send("stores.csv", desk.file(asked, place, lookback).stream());
            return;
        }
        board = desk.stores(asked, place, lookback);
        scale = asked.code();
        days = Integer.toString(lookback.days());
    }

    public StoreBoard board() {
        return board;
    }

    /** Code and name, to choose one. */
    public Map<String, String> regions() {
        return comparison.regions();
    }

    public Scale[] scales() {
        return Scale.values();
    }

    /** The key of what the board says as a whole. */
    public String heading() {
        return "leaderboard.stores.heading." + board.spread().key();
    }

    /** Answers that a store needs to enter. */
    public int floor() {
        return StoreBoard.FLOOR;
    }

    /** Where the dashed line stands; null if nobody answered. */
    public Double group() {
        return board.group() instanceof Measured measured ? measured.value() : null;
    }

    /** This board as a file. */
    public String file() {
        return "stores.xhtml?scale=%s&days=%s&region=%s&export=csv"
                .formatted(scale, days, region == null ? "" : region);
    }

    private static Scale known(String code) {
        return Scale.ofCode(code).orElseThrow(() -> new NotFound("no scale " + code));
    }

    private static RegionCode known(String code, Map<String, String> regions) {
        if (!regions.containsKey(code)) {
            throw new NotFound("no region " + code);
        }
        return new RegionCode(code);
    }

    public String getScale() {
        return scale;
    }

    public void setScale(String scale) {
        this.scale = scale;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
