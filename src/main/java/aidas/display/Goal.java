package aidas.display;

import aidas.shared.Period;
import aidas.survey.Scale;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The goal of one store; a new one takes its place. */
@Entity
@Table(name = "store_goal")
public class Goal {

    @Id
    @Column(name = "store_id")
    private Long storeId;

    private String scale;
    private BigDecimal target;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Version private long version;

    /** For JPA. */
    protected Goal() {}

    Goal(long storeId, GoalFacts facts) {
        this.storeId = storeId;
        become(facts);
    }

    final void become(GoalFacts facts) {
        scale = facts.scale().code();
        target = facts.target();
        fromDay = facts.period().from();
        untilDay = facts.period().until();
    }

    GoalFacts facts() {
        return new GoalFacts(
                Scale.ofCode(scale).orElseThrow(), target, new Period(fromDay, untilDay));
    }
}
