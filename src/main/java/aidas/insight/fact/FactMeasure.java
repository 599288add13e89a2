package aidas.insight.fact;

import aidas.insight.Names;
import aidas.insight.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a fact measures; built in, or defined by the company, which may rename it. */
@Entity
@Table(name = "fact_measure")
public class FactMeasure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String side;
    private boolean counted;

    @Column(name = "built_in")
    private boolean builtIn;

    @Column(name = "name_en")
    private String english;

    @Column(name = "name_bg")
    private String bulgarian;

    @Column(name = "name_lt")
    private String lithuanian;

    @Version private long version;

    /** For JPA. */
    protected FactMeasure() {}

    FactMeasure(String code, Side side, Names names) {
        this.code = code;
        this.side = side.code();
        call(names);
    }

    /** Gives it other names; nothing else of a measure changes (R1.1). */
    void rename(Names names) {
        if (builtIn) {
            throw new IllegalStateException("the built-in measure " + code + " keeps its names");
        }
        call(names);
    }

    private void call(Names names) {
        english = names.en();
        bulgarian = names.bg();
        lithuanian = names.lt();
    }

    public DefinedMeasure facts() {
        return new DefinedMeasure(
                code,
                Side.ofCode(side).orElseThrow(),
                new Names(english, bulgarian, lithuanian),
                counted,
                builtIn);
    }
}
