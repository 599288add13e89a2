package aidas.launcher.demo;

import java.time.LocalDate;

/**
 * What an idea that some stores tried made of their answers: some customers who were not pleased
 * were more so, by one band. It has dice of its own, so that everybody else answers as before.
 */
final class Tried {

    private final LocalDate asOf;
    private final Interviews interviews;
    private final Dice dice;

    Tried(DemoCompany company) {
        this.asOf = company.asOf();
        this.interviews = new Interviews(company.seed() + 1, company.secondVersion());
        this.dice = new Dice(company.seed(), "trial");
    }

    /**
     * @param points that were expected without the trial
     * @param answer as it was without the trial
     * @return the same but for the band, or as it was
     */
    Answer told(Visit visit, double points, Band band, Answer answer) {
        double more = Planted.ofTrial(visit.shop().code(), visit.day(), asOf);
        if (more == 0 || band == Band.PRAISE) {
            return answer;
        }
        if (!dice.chance(more / 100 / (1 - Band.praise(points)))) {
            return answer;
        }
        var raised = band == Band.COMPLAINT ? Band.NEUTRAL : Band.PRAISE;
        return answer.saying(interviews.ask(visit, raised));
    }
}
