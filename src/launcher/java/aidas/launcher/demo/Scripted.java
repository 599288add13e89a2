package aidas.launcher.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Answers that are written, not drawn: what customers tell Elena in the last weeks. */
record Scripted(
        String employee,
        int daysBeforeLast,
        LocalTime time,
        int score,
        String language,
        String place,
        String channel,
        String comment,
        List<String> chips,
        boolean quotable) {

    private static final String STORE = "BG-SOF-01";

    private static final List<Scripted> ALL = all();

    private static List<Scripted> all() {
        return Lines.of("scripted.csv").stream()
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .map(
                        cells ->
                                new Scripted(
                                        cells[0],
                                        Integer.parseInt(cells[1]),
                                        LocalTime.parse(cells[2]),
                                        Integer.parseInt(cells[3]),
                                        cells[4].isEmpty() ? null : cells[4],
                                        cells[5],
                                        cells[6],
                                        cells[7].isEmpty() ? null : cells[7],
                                        cells[8].isEmpty()
                                                ? List.of()
                                                : List.of(cells[8].split(" ")),
                                        "quotable".equals(cells[9])))
                .toList();
    }

    static Stream<Answer> on(LocalDate day, LocalDate last) {
        return ALL.stream()
                .filter(s -> last.minusDays(s.daysBeforeLast).equals(day))
                .map(s -> s.answer(day));
    }

    private Answer answer(LocalDate day) {
        return new Answer(
                "phone".equals(channel) ? "phone" : "till",
                "S-" + employee + "-" + (daysBeforeLast + 1) + "-" + time.getHour(),
                STORE,
                Team.KITCHEN.code(),
                channel,
                day.atTime(time).atZone(Country.BG.zone).toOffsetDateTime(),
                Question.NPS,
                score,
                comment,
                language,
                place,
                List.of(new Credit(employee, 1)),
                null,
                null,
                null,
                new Particulars("purchase", null, null, chips, null, quotable));
    }
}
