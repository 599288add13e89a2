package aidas.leaderboard.web;

import aidas.feedback.Unit;
import aidas.shared.web.Text;

/** Numbers of a board in the reader's words. */
record BoardWords(Text text, Unit unit) {

    /** 33, 72%. */
    String number(double value) {
        return unit == Unit.PERCENT
                ? text.percent(value / 100)
                : text.number(Math.rint(value) + 0.0, 0);
    }

    /** 11 to 52, in the unit that the value has already named. */
    String range(double low, double high) {
        return text.of("shell.range", whole(low), whole(high));
    }

    String n(double n) {
        return text.number(n, n < 10 ? 1 : 0);
    }

    /** n 51 · 11 to 52. */
    String detail(double n, double low, double high) {
        return text.of("leaderboard.detail", n(n), range(low, high));
    }

    private String whole(double value) {
        return text.number(Math.rint(value) + 0.0, 0);
    }
}
