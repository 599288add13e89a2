package aidas.launcher.demo;

import java.util.List;

/** The questions the company asks, with the codes of the intake's scales. */
enum Question {
    NPS(
            List.of(.0, .0, .0, .0, .0, .0, .0, .0, .0, .4, .6),
            List.of(.0, .0, .0, .0, .0, .0, .0, .4, .6),
            List.of(.08, .05, .07, .12, .13, .25, .30)),
    CSAT_5(List.of(.0, .0, .0, .0, .4, .6), List.of(.0, .0, .0, 1.), List.of(.0, .4, .6)),
    CSAT_7(
            List.of(.0, .0, .0, .0, .0, .0, .5, .5),
            List.of(.0, .0, .0, .0, 1.),
            List.of(.0, .25, .3, .45)),
    CES_7(
            List.of(.0, .0, .0, .0, .0, .0, .5, .5),
            List.of(.0, .0, .0, .0, .4, .6),
            List.of(.0, .25, .3, .45)),
    CES_5_LOW(List.of(.0, .5, .5), List.of(.0, .0, .0, 1.), List.of(.0, .0, .0, .0, .6, .4));

    private final List<Double> praise;
    private final List<Double> neutral;
    private final List<Double> complaint;

    /** Each list holds the shares of the scores from 0 upwards. */
    Question(List<Double> praise, List<Double> neutral, List<Double> complaint) {
        this.praise = praise;
        this.neutral = neutral;
        this.complaint = complaint;
    }

    /** As the intake writes it. */
    String code() {
        return name().replace('_', '-');
    }

    boolean effort() {
        return this == CES_7 || this == CES_5_LOW;
    }

    int score(Band band, Dice dice) {
        return dice.index(
                switch (band) {
                    case PRAISE -> praise;
                    case NEUTRAL -> neutral;
                    case COMPLAINT -> complaint;
                });
    }
}
