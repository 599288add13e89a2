package aidas.architecture.crooked.feedback;

import aidas.architecture.crooked.recovery.RecoveryCase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Optional;

/** No version, a setter, another feature's entity, an optional field, and a cycle. */
@Entity
public class Feedback {

    @Id private Long id;
    @ManyToOne private RecoveryCase recoveryCase;
    private Optional<String> comment = Optional.empty();

    public void setComment(String comment) {
        this.comment = Optional.of(comment + recoveryCase + id);
    }
}
