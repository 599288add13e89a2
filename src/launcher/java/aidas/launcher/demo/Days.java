package aidas.launcher.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All answers of one day, in the order of time; to be asked day by day from the first. */
final class Days {

    private final LocalDate first;
    private final LocalDate last;
    private final List<Shop> shops;
    private final Expectation expectation;
    private final Traffic traffic;
    private final Visits visits;
    private final Interviews interviews;
    private final Strays strays;
    private final Tried tried;
    private final Dice bands;
    private final Map<LocalDate, List<Map.Entry<Shop, Band>>> fixed = new HashMap<>();

    Days(DemoCompany company, List<Shop> shops, Roster roster, Expectation expectation) {
        long seed = company.seed();
        this.first = company.firstDay();
        this.last = company.lastDay();
        this.shops = shops;
        this.expectation = expectation;
        this.traffic = new Traffic(shops, first, last, seed);
        this.visits = new Visits(roster, seed);
        this.interviews = new Interviews(seed, company.secondVersion());
        this.strays = new Strays(seed);
        this.tried = new Tried(company);
        this.bands = new Dice(seed, "bands");
        fixSmallStores(new Dice(seed, "small stores"));
    }

    List<Told> of(LocalDate day) {
        var told = new ArrayList<Told>();
        for (var shop : shops) {
            for (int i = traffic.answers(shop, day); i > 0; i--) {
                var visit = visits.drawn(shop, day);
                double points = expectation.points(visit);
                var band = Band.drawn(points, bands);
                var answer = tried.told(visit, points, band, interviews.ask(visit, band));
                told.add(new Told(answer, visit.standards()));
            }
        }
        for (var entry : fixed.getOrDefault(day, List.of())) {
            var shop = entry.getKey();
            var team = shop.teams().get(bands.between(0, shop.teams().size()));
            told.add(ask(visits.of(shop, day, team, "store", Question.NPS), entry.getValue()));
        }
        Scripted.on(day, last).forEach(answer -> told.add(new Told(answer, null)));
        if (first.until(day, ChronoUnit.DAYS) % Planted.STRAY_EVERY_DAYS == 20) {
            var shop = strays.place(shops);
            var visit = visits.of(shop, day, Team.DESK, "phone", Question.CES_7);
            told.add(new Told(strays.astray(interviews.ask(visit, Band.NEUTRAL)), null));
        }
        told.sort(
                Comparator.comparing((Told t) -> t.answer().occurredAt().toInstant())
                        .thenComparing(t -> t.answer().externalId()));
        return told;
    }

    private Told ask(Visit visit, Band band) {
        return new Told(interviews.ask(visit, band), visit.standards());
    }

    private void fixSmallStores(Dice dice) {
        for (var few : Planted.SMALL_STORES) {
            var shop = shops.stream().filter(s -> s.code().equals(few.store())).findFirst();
            for (int i = 0; i < few.n(); i++) {
                var band =
                        i < few.promoters()
                                ? Band.PRAISE
                                : i < few.promoters() + few.passives()
                                        ? Band.NEUTRAL
                                        : Band.COMPLAINT;
                var day = last.minusDays(dice.between(0, Planted.SMALL_STORES_OPEN_DAYS));
                fixed.computeIfAbsent(day, d -> new ArrayList<>())
                        .add(Map.entry(shop.orElseThrow(), band));
            }
        }
    }
}
