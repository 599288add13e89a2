package aidas.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Who was where, in which team and duty, from which day until which. */
@Entity
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "store_id")
    private Store store;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    private String role;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Version private long version;

    /** For JPA. */
    protected Assignment() {}

    Assignment(Employee employee, Store store, Team team, Duty duty, Stay stay) {
        if (team != null && !team.belongsTo(store)) {
            throw new IllegalArgumentException(
                    "team %s is not a team of store %s".formatted(team.code(), store.code()));
        }
        this.employee = employee;
        this.store = store;
        this.team = team;
        this.role = duty.code();
        this.fromDay = stay.from();
        this.untilDay = stay.end();
    }

    public Stay stay() {
        return new Stay(fromDay, untilDay);
    }

    public Duty duty() {
        return Duty.ofCode(role).orElseThrow();
    }

    /** Ends before the given day (R2.3). */
    void end(LocalDate day) {
        untilDay = new Stay(fromDay, day).end();
    }
}
