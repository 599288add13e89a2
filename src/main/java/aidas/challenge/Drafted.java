package aidas.challenge;

import aidas.recognition.value.Tongues;
import aidas.shared.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Words and terms of a challenge, as its columns hold them. */
@Embeddable
class Drafted {

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bg")
    private String nameBg;

    @Column(name = "name_lt")
    private String nameLt;

    @Column(name = "about_en")
    private String aboutEn;

    @Column(name = "about_bg")
    private String aboutBg;

    @Column(name = "about_lt")
    private String aboutLt;

    private String kind;
    private String measure;
    private String area;
    private String place;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private int goal;
    private Integer points;

    /** For JPA. */
    protected Drafted() {}

    Drafted(ChallengeDraft draft) {
        nameEn = draft.name().en();
        nameBg = draft.name().bg();
        nameLt = draft.name().lt();
        aboutEn = draft.about().en();
        aboutBg = draft.about().bg();
        aboutLt = draft.about().lt();
        kind = draft.kind();
        measure = draft.measure();
        area = draft.area();
        place = draft.place();
        fromDay = draft.from();
        untilDay = draft.until();
        goal = draft.goal();
        points = draft.points();
    }

    Tongues name() {
        return new Tongues(nameEn, nameBg, nameLt);
    }

    Tongues about() {
        return new Tongues(aboutEn, aboutBg, aboutLt);
    }

    Terms terms() {
        return new Terms(
                Kind.ofCode(kind).orElseThrow(),
                Measure.ofCode(measure).orElseThrow(),
                new Area(Area.Reach.ofCode(area).orElseThrow(), place),
                new Period(fromDay, untilDay),
                goal,
                points == null ? 0 : points);
    }
}
