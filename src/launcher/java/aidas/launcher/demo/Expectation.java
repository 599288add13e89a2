package aidas.launcher.demo;

import java.time.Month;

/** Adds up the planted effects for one visit. Nothing else moves an answer. */
record Expectation(Skills skills, Experience experience) {

    /** In points: the expected share of praise less the share of complaint, times 100. */
    double points(Visit visit) {
        double points = Planted.BASE + Planted.ofStore(visit.shop().code());
        for (var credit : visit.credits()) {
            points += credit.weight() * skills.of(credit.number());
        }
        points -= Planted.RETURN_SHARE * Planted.RETURN_POINTS;
        if ("return".equals(visit.reason())) {
            points += Planted.RETURN_POINTS;
        }
        points += experience.points(visit.shop(), visit.day());
        points +=
                visit.standards() == null ? Planted.meanMissedPoints() : visit.standards().points();
        if (visit.team() == Team.COLLECTION && isSeason(visit.day().getMonth())) {
            points += Planted.COLLECTION_SEASON;
        }
        if (visit.question() != Question.NPS) {
            points += Planted.SATISFACTION_OVER_RECOMMENDATION;
        }
        if (visit.question().effort() && visit.shop().online()) {
            points += Planted.ONLINE_EASE;
        }
        return points;
    }

    private static boolean isSeason(Month month) {
        return month == Month.NOVEMBER || month == Month.DECEMBER;
    }
}
