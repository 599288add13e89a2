package aidas.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Answer;
import aidas.testbed.Testbed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Robots and honest customers at once, behind one address. */
class FloodIT {

    private static final String OFFICE = "198.51.100.20";
    private static final int HONEST = 40;
    private static final int ROBOTS = 400;

    @Test
    void R4_4_each_honest_answer_counts_once_and_no_robots() throws Exception {
        var id = "flood-" + System.nanoTime();
        var honest =
                IntStream.range(0, HONEST)
                        .mapToObj(i -> Customer.invited(id).from(OFFICE))
                        .toList();
        var victim = Customer.invited(id + "-robot").from(OFFICE);
        var work = new ArrayList<Callable<List<Answer>>>();
        honest.forEach(customer -> work.add(() -> answer(customer)));
        for (int i = 0; i < ROBOTS; i++) {
            work.add(i * work.size() / ROBOTS, robot(victim, i));
        }
        var answers = new ArrayList<Answer>();
        try (var crowd = Executors.newFixedThreadPool(16)) {
            for (var done : crowd.invokeAll(work)) {
                answers.addAll(done.get());
            }
        }
        assertThat(answers).noneMatch(answer -> answer.status() >= 500);
        assertThat(honest).extracting(Customer::state).containsOnly("answered");
        long counted = count("response where source = 'aidas' and reference = '" + id + "'");
        assertThat(counted).isEqualTo(HONEST);
        assertThat(count("response where reference = '" + id + "-robot'")).isZero();
        assertThat(victim.state()).isEqualTo("open");
        System.getLogger("flood")
                .log(
                        System.Logger.Level.INFO,
                        "{0} honest answers counted of {1} beside {2} robots' forms; statuses {3}",
                        counted,
                        HONEST,
                        ROBOTS,
                        statuses(answers));
    }

    private static List<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).distinct().sorted().toList();
    }

    /** Taps, taps once more, sends, and sends again as an impatient hand does. */
    private static List<Answer> answer(Customer customer) {
        var stamp = customer.stamp();
        return List.of(
                customer.send(stamp, "tap", "8"),
                customer.send(stamp, "tap", "9"),
                customer.send(stamp, "score", "9", "chip.speed", "yes", "do", "send"),
                customer.send(stamp, "score", "1", "do", "send"));
    }

    /** Guesses links, or has one and posts what it likes without having seen the form. */
    private static Callable<List<Answer>> robot(Customer victim, int i) {
        return switch (i % 4) {
            case 0 -> () -> List.of(victim.lost().look());
            case 1 -> () -> List.of(victim.lost().send("", "tap", "0"));
            case 2 -> () -> List.of(victim.send("19c.00", "tap", "0"));
            default -> () -> List.of(victim.send("", "score", "0", "comment", "buy", "do", "send"));
        };
    }

    private static long count(String what) throws SQLException {
        try (var database = Testbed.database();
                var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }
}
