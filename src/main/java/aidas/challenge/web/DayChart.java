package aidas.challenge.web;

import aidas.challenge.GameView.DayValue;
import aidas.challenge.GameView.Progress;
import aidas.challenge.Terms;
import aidas.shared.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Progress by day as a line towards the goal, from the first day to the last one. */
public final class DayChart {

    private static final double HEAD = 1.1;

    private final Progress progress;
    private final Terms terms;
    private final Text text;
    private final double top;

    /**
     * A day of the line.
     *
     * @param x across, such as {@code 12.5%}
     * @param y down, likewise
     */
    public record Point(String x, String y, String day, String said) {}

    DayChart(Progress progress, Terms terms, Text text) {
        this.progress = progress;
        this.terms = terms;
        this.text = text;
        double most = 0;
        for (var day : progress.days()) {
            most = Math.max(most, Math.max(day.verdict().value(), goal(day)));
        }
        top = most * HEAD;
    }

    private static double goal(DayValue day) {
        return Double.isNaN(day.verdict().goal()) ? 0 : day.verdict().goal();
    }

    /** One point is no line; the table tells it. */
    public boolean drawn() {
        return progress.days().size() > 1 && top > 0;
    }

    public List<Point> points() {
        return progress.days().stream()
                .map(
                        day ->
                                new Point(
                                        percent(across(day)),
                                        percent(down(day.verdict().value())),
                                        text.shortDay(day.until().minusDays(1)),
                                        said(day)))
                .toList();
    }

    private String said(DayValue day) {
        return GameWords.value(text, terms, day.verdict());
    }

    /** In a box of 100 by 100. */
    public String line() {
        var steps = new ArrayList<String>();
        for (var day : progress.days()) {
            steps.add(number(across(day)) + " " + number(down(day.verdict().value())));
        }
        return "M" + String.join(" L", steps);
    }

    /** How far down the goal is; the latest one, where it is set by answers that still come in. */
    public String goalAt() {
        return percent(down(goal(progress.days().getLast())));
    }

    private double across(DayValue day) {
        double days = day.until().toEpochDay() - terms.days().from().toEpochDay();
        return 100 * days / terms.length();
    }

    private double down(double value) {
        return top > 0 ? 100 * (1 - value / top) : 100;
    }

    private static String percent(double share) {
        return number(share) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
