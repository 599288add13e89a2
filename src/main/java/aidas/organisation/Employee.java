package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who works here, or did. Made by the roster, corrected by an administrator; who leaves
 * becomes inactive and keeps the history.
 */
@Entity
public class Employee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String mail;
    private String language;
    private boolean active = true;

    @OneToMany(mappedBy = "employee", cascade = CascadeType.PERSIST)
    private List<Assignment> assignments = new ArrayList<>();

    @Version private long version;

    /** For JPA. */
    protected Employee() {}

    Employee(EmployeeFacts facts) {
        this.number = facts.number().value();
        describe(facts, true);
    }

    public EmployeeId id() {
        return new EmployeeId(id);
    }

    public EmployeeNumber number() {
        return new EmployeeNumber(number);
    }

    /** Counts the changes; tells whether somebody else changed it meanwhile. */
    long version() {
        return version;
    }

    public EmployeeEntry entry() {
        return new EmployeeEntry(id(), facts(), active);
    }

    public EmployeeFacts facts() {
        return new EmployeeFacts(
                number(),
                givenName,
                familyName,
                mail == null ? "" : mail,
                Language.ofCode(language).orElseThrow());
    }

    /** Takes the new facts; the number stays (R2.1). */
    void describe(EmployeeFacts facts, boolean isActive) {
        if (!facts.number().value().equals(number)) {
            throw new IllegalArgumentException(
                    "employee %s keeps the number, got %s".formatted(number, facts.number()));
        }
        givenName = facts.givenName();
        familyName = facts.familyName();
        mail = facts.mail().isEmpty() ? null : facts.mail();
        language = facts.language().code();
        active = isActive;
    }

    /**
     * Sends the employee to a store for some days.
     *
     * @param team a team of that store, or null for none (R2.4)
     * @throws IllegalArgumentException if the employee is somewhere else on one of the days (R2.2)
     */
    Assignment assign(Store store, Team team, Duty duty, Stay stay) {
        for (Assignment other : assignments) {
            if (other.stay().overlaps(stay)) {
                throw new IllegalArgumentException(
                        "employee %s is in one place at a time, %s overlaps %s"
                                .formatted(number, stay, other.stay()));
            }
        }
        var assignment = new Assignment(this, store, team, duty, stay);
        assignments.add(assignment);
        return assignment;
    }
}
