package aidas.pulse;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan as it is stored with its programme. */
@Embeddable
class Planned {

    private static final String REGION = "region";
    private static final String STORE = "store";

    @Column(updatable = false)
    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bg")
    private String nameBg;

    @Column(name = "name_lt")
    private String nameLt;

    @Column(name = "per_person")
    private int perPerson;

    private String spread;
    private int every;
    private String step;

    @Column(name = "days_open")
    private int daysOpen;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "floor_numbers")
    private int floorNumbers;

    @Column(name = "floor_comments")
    private int floorComments;

    @ElementCollection
    @CollectionTable(name = "pulse_question", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<PlannedQuestion> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pulse_target", joinColumns = @JoinColumn(name = "programme_id"))
    private Set<PlannedTarget> targets = new HashSet<>();

    /** For JPA. */
    protected Planned() {}

    Planned(Plan plan) {
        code = plan.code();
        write(plan);
    }

    final void write(Plan plan) {
        nameEn = plan.name().en();
        nameBg = plan.name().bg();
        nameLt = plan.name().lt();
        perPerson = plan.perPerson();
        spread = plan.spread().code();
        every = plan.cadence().every();
        step = plan.cadence().step().code();
        daysOpen = plan.daysOpen();
        firstDay = plan.firstDay();
        floorNumbers = plan.floors().numbers();
        floorComments = plan.floors().comments();
        var asked = plan.questions().stream().map(PlannedQuestion::of).toList();
        if (!asked.equals(questions)) {
            questions.clear();
            questions.addAll(asked);
        }
        var aims = new HashSet<PlannedTarget>();
        plan.target().regions().forEach(r -> aims.add(new PlannedTarget(REGION, r.value())));
        plan.target().stores().forEach(s -> aims.add(new PlannedTarget(STORE, s.value())));
        if (!aims.equals(targets)) {
            targets.clear();
            targets.addAll(aims);
        }
    }

    Plan plan() {
        return new Plan(
                code,
                new Wording(nameEn, nameBg, nameLt),
                questions.stream().map(PlannedQuestion::question).toList(),
                perPerson,
                Spread.ofCode(spread).orElseThrow(),
                new Cadence(every, Cadence.Step.ofCode(step).orElseThrow()),
                daysOpen,
                firstDay,
                new Target(
                        aims(REGION).stream().map(RegionCode::new).collect(Collectors.toSet()),
                        aims(STORE).stream().map(StoreCode::new).collect(Collectors.toSet())),
                new Floors(floorNumbers, floorComments));
    }

    private Set<String> aims(String kind) {
        return targets.stream()
                .filter(target -> target.kind().equals(kind))
                .map(PlannedTarget::code)
                .collect(Collectors.toSet());
    }
}
