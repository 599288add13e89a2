package aidas.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Something customers are asked, again and again, in one version after another. */
@Entity
public class Survey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "built_in")
    private boolean builtIn;

    @Version private long version;

    /** For JPA. */
    protected Survey() {}

    Survey(SurveyCode code) {
        this.code = code.value();
    }

    public SurveyCode code() {
        return new SurveyCode(code);
    }

    /** Does a sender mean this one who names a scale only (R4.5)? */
    public boolean isBuiltIn() {
        return builtIn;
    }
}
